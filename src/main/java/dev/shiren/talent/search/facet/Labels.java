package dev.shiren.talent.search.facet;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;

/// What values of closed sets are called in Chinese.
final class Labels {

    private Labels() {}

    static Dimension.Value of(UnitCategory category) {
        String label =
                switch (category) {
                    case PARTY_MASS -> "党群";
                    case POLITICAL_LEGAL -> "政法";
                    case ECONOMY -> "经济";
                    case URBAN_CONSTRUCTION -> "城建规划";
                    case SOCIAL_AFFAIRS -> "社会事业";
                };
        return new Dimension.Value(category.name(), label);
    }

    static Dimension.Value of(UnitType type) {
        String label =
                switch (type) {
                    case CITY -> "市";
                    case COUNTY -> "县区";
                    case MUNICIPAL_DEPARTMENT -> "市直部门";
                    case COUNTY_DEPARTMENT -> "县区部门";
                    case TOWNSHIP -> "乡镇";
                    case SUBDISTRICT -> "街道";
                    case VILLAGE -> "村居";
                    case ENTERPRISE -> "企业";
                    case UNIVERSITY -> "高校";
                    case INTERNAL -> "内设机构";
                };
        return new Dimension.Value(type.name(), label);
    }

    static Dimension.Value of(EducationLevel level) {
        String label =
                switch (level) {
                    case DOCTORATE -> "博士研究生";
                    case MASTER -> "硕士研究生";
                    case POSTGRADUATE_CLASS -> "研究生班";
                    case BACHELOR -> "大学本科";
                    case JUNIOR_COLLEGE -> "大学专科";
                    case SECONDARY_VOCATIONAL -> "中等专业";
                    case SENIOR_HIGH -> "高中";
                    case OTHER -> "其他";
                };
        return new Dimension.Value(level.name(), label);
    }
}
