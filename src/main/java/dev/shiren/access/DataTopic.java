package dev.shiren.access;

import static dev.shiren.access.FieldClass.P0;
import static dev.shiren.access.FieldClass.P1;
import static dev.shiren.access.FieldClass.P2;
import static dev.shiren.access.FieldClass.P3;
import static dev.shiren.access.FieldClass.P4;

/// What a piece of data is about. The schema names one for each of its types and fields (`@data`);
/// [Policy] says who reads and writes it.
public enum DataTopic {
    /// As sensitive as the field that leads to it.
    VALUE(P0, "随所属字段"),
    ORGANIZATION(P0, "机构、职位、代码与规则"),
    PROFILE(P1, "基本情况"),
    CAREER(P1, "任职与简历"),
    EDUCATION(P1, "学历学位与专业技术职务"),
    SPECIALTY(P1, "专长"),
    TRAINING(P1, "教育培训"),
    RANK(P1, "职级"),
    POOL(P1, "人才库"),
    APPRAISAL(P1, "考核"),
    ACHIEVEMENT(P1, "实绩与奖励"),
    ACHIEVEMENT_DRAFT(P1, "实绩草稿"),
    UNIT_RESULT(P1, "单位考核排名"),
    FIGURES(P1, "统计数字"),
    FINDING(P1, "数据核查"),
    EVALUATION(P2, "民主测评"),
    MEASURE(P2, "监督结论与影响期"),
    HISTORY(P2, "变更记录"),
    FAMILY(P3, "家庭成员"),
    IDENTITY(P3, "身份证号与出生日期"),
    PERSONAL_MATTERS(P3, "个人有关事项"),
    CASE(P4, "未结监督事项"),
    IMPORT(P1, "数据导入"),
    INDEX(P1, "索引运行状况"),
    AUDIT_LOG(P2, "审计日志"),
    OWN_READERS(P2, "本人档案查阅记录");

    private final FieldClass fieldClass;
    private final String term;

    DataTopic(FieldClass fieldClass, String term) {
        this.fieldClass = fieldClass;
        this.term = term;
    }

    public FieldClass fieldClass() {
        return fieldClass;
    }

    /// Whether whoever reads another topic reads this one, too, whatever the purpose.
    public boolean isReadWith(DataTopic other) {
        return this == VALUE || this == other || Policy.impliedBy(other, this);
    }

    /// The Chinese term.
    public String term() {
        return term;
    }
}
