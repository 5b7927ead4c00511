package dev.shiren.cadre;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The ranks of the general sequence (综合管理类职级) by their codes, one above the other (公务员法
/// art. 19).
public final class RankLadder {

    private static final List<String> HIGHEST_FIRST =
            List.of(
                    "XS1", "XS2", "DY1", "DY2", "DY3", "DY4", "ZR1", "ZR2", "ZR3", "ZR4", "KY1",
                    "KY2");

    private RankLadder() {}

    public static boolean has(String rank) {
        return HIGHEST_FIRST.contains(rank);
    }

    /// Whether a rank is lower than another; both are on the ladder.
    public static boolean isBelow(String rank, String other) {
        return HIGHEST_FIRST.indexOf(rank) > HIGHEST_FIRST.indexOf(other);
    }

    public static boolean isLowest(String rank) {
        return HIGHEST_FIRST.getLast().equals(rank);
    }

    /// The rank one step up; null above the highest.
    public static @Nullable String above(String rank) {
        int at = HIGHEST_FIRST.indexOf(rank);
        return at <= 0 ? null : HIGHEST_FIRST.get(at - 1);
    }
}
