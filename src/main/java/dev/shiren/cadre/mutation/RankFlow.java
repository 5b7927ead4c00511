package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Rank;
import dev.shiren.cadre.RankLadder;

import org.jspecify.annotations.Nullable;

/// How a cadre comes from one rank to another: a first one by appointment to it, then up step by
/// step (逐级晋升), or down by a decision; what was entered wrongly is corrected.
enum RankFlow {
    GRANT,
    LOWER,
    CORRECT;

    /// Why it is not possible now; null where it is.
    @Nullable String closed(@Nullable Rank present) {
        return switch (this) {
            case GRANT ->
                    present != null && RankLadder.above(present.code()) == null
                            ? "%s is the highest rank".formatted(present.code())
                            : null;
            case LOWER ->
                    present == null
                            ? "the cadre has no rank"
                            : RankLadder.isLowest(present.code())
                                    ? "%s is the lowest rank".formatted(present.code())
                                    : null;
            case CORRECT -> present == null ? "the cadre has no rank" : null;
        };
    }
}
