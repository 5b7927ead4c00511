package dev.shiren.talent.search.facet;

import dev.shiren.talent.search.filter.Criterion;

/// What cadres can be counted by.
public enum CadreFacetField {
    GENDER,
    AGE_BAND,
    ETHNICITY,
    POLITICAL_STATUS,
    MANAGEMENT_CATEGORY,
    UNIT,
    UNIT_TYPE,
    UNIT_CATEGORY,
    POST_LEVEL,
    RANK,
    SPECIALTY,
    SPECIALTY_GROUP,
    EDUCATION_LEVEL,
    POOL;

    /// Whether a clause of a filter chooses among the values of this.
    boolean owns(Criterion.Clause clause) {
        String path = clause.path();
        return switch (this) {
            case GENDER -> path.equals("gender");
            case AGE_BAND -> path.equals("age");
            case ETHNICITY -> path.equals("ethnicities");
            case POLITICAL_STATUS -> path.equals("politicalStatus.anyOf");
            case MANAGEMENT_CATEGORY -> path.equals("managementCategories");
            case UNIT -> path.equals("unit.is") || path.equals("unit.under");
            case UNIT_TYPE -> path.equals("unit.types");
            case UNIT_CATEGORY -> path.equals("unit.categories");
            case POST_LEVEL -> path.equals("postLevels");
            case RANK -> path.equals("ranks");
            case SPECIALTY, SPECIALTY_GROUP -> path.equals("specialties");
            case EDUCATION_LEVEL -> path.equals("education");
            case POOL -> path.equals("pools");
        };
    }
}
