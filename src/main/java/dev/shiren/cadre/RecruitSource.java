package dev.shiren.cadre;

/// Where a cadre was taken in from (来源).
public enum RecruitSource {
    EXAM,
    SELECTED_GRADUATE,
    TRANSFER,
    MILITARY,
    VILLAGE_OFFICIAL,
    ENTERPRISE,
    TALENT_PROGRAMME,
    OTHER
}
