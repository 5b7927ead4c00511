package dev.shiren.performance;

/// Level of the awarding organ (授奖机关层级).
public enum OrganLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY,
    UNIT
}
