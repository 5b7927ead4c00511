package dev.shiren.performance;

/// Among whom a unit was ranked (排名范围).
public enum RankingScope {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
}
