package dev.shiren.supervision;

/// Kind of supervision event (监督事项): 提醒, 函询, 诫勉, 巡察, 经济责任审计, 个人有关事项, 信访举报, 党纪处分, 政务处分, 组织处理, 不适宜调整,
/// 容错, 澄清, 谈话, 立案.
public enum SupervisionKind {
    REMINDER,
    INQUIRY,
    ADMONITION,
    PATROL,
    AUDIT,
    PERSONAL_MATTERS,
    COMPLAINT,
    PARTY_SANCTION,
    ADMIN_SANCTION,
    ORG_MEASURE,
    UNFIT_ADJUSTMENT,
    TOLERANCE,
    CLARIFICATION,
    TALK,
    CASE_FILED
}
