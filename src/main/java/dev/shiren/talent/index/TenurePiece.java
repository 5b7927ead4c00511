package dev.shiren.talent.index;

import org.jspecify.annotations.Nullable;

/// What the tenures in months `from <= m < until` count from: the main post, the run of posts at
/// its level or higher, the run of posts in its unit. `...Last` is the start by which the tenure is
/// shortest, [CadreIndexDocument#ENDLESS] where it may not have begun; `...First` that by which it
/// is longest. Absent where the main post has no level or unit.
public record TenurePiece(
        int from,
        int until,
        int postFirst,
        int postLast,
        @Nullable Integer levelFirst,
        @Nullable Integer levelLast,
        @Nullable Integer unitFirst,
        @Nullable Integer unitLast) {

    boolean goesOnAs(TenurePiece next) {
        return next.equals(
                new TenurePiece(
                        until,
                        next.until,
                        postFirst,
                        postLast,
                        levelFirst,
                        levelLast,
                        unitFirst,
                        unitLast));
    }

    TenurePiece until(int end) {
        return new TenurePiece(
                from, end, postFirst, postLast, levelFirst, levelLast, unitFirst, unitLast);
    }
}
