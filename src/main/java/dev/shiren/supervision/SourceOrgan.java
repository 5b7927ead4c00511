package dev.shiren.supervision;

/// Organ a supervision event came from (来源机关): 纪检监察, 组织, 政法, 审计, 信访, 单位.
public enum SourceOrgan {
    DISCIPLINE,
    ORGANIZATION,
    POLITICAL_LEGAL,
    AUDIT,
    PETITION,
    UNIT
}
