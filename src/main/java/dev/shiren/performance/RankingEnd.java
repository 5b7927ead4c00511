package dev.shiren.performance;

/// The end of a ranking that a rule looks at (名次方向): 前列, 末位.
enum RankingEnd {
    FIRST,
    LAST;

    /// Whether a result is among so many places at this end. A ranking of fewer than twice as many
    /// has no two ends; without rank or number nothing is known.
    boolean holds(UnitRanking ranking, int places) {
        Integer rank = ranking.rank();
        Integer of = ranking.of();
        if (rank == null || of == null || rank > of || of < 2 * places) {
            return false;
        }
        return switch (this) {
            case FIRST -> rank <= places;
            case LAST -> rank > of - places;
        };
    }
}
