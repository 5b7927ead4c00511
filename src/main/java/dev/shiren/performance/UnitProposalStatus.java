package dev.shiren.performance;

/// Where a proposal stands (建议状态): 待研究, 已确认, 不采纳.
enum UnitProposalStatus {
    PROPOSED,
    CONFIRMED,
    DISMISSED
}
