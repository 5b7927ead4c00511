package dev.shiren.demo;

import java.util.List;

/// Post levels (GB/T 12407) from the lowest to the highest, with the ages people hold them at and
/// the ranks that go with them.
enum Level {
    CLERK("160", 23, 34, "KY2 KY1"),
    STAFF("150", 23, 58, "KY1 ZR4 ZR3 ZR2 ZR1"),
    TOWNSHIP_DEPUTY("142", 27, 56, "ZR4 ZR3 ZR2"),
    TOWNSHIP_CHIEF("141", 30, 58, "ZR2 ZR1 DY4"),
    COUNTY_DEPUTY("132", 35, 58, "DY4 DY3"),
    COUNTY_CHIEF("131", 39, 59, "DY2 DY1"),
    CITY_DEPUTY("122", 44, 59, "XS2"),
    CITY_CHIEF("121", 47, 59, "XS1");

    private static final List<Level> LADDER = List.of(values());

    private final String code;
    private final int youngest;
    private final int oldest;
    /// Three letters each, a space between, the lowest first.
    private final String ranks;

    Level(String code, int youngest, int oldest, String ranks) {
        this.code = code;
        this.youngest = youngest;
        this.oldest = oldest;
        this.ranks = ranks;
    }

    /// The level so many steps above the lowest.
    static Level at(int step) {
        return LADDER.get(step);
    }

    /// Steps above the lowest level.
    int step() {
        return LADDER.indexOf(this);
    }

    String code() {
        return code;
    }

    /// The rank after a share of a career: the lowest for 0, the highest for 1000 per mille.
    String rank(int perMille) {
        int count = (ranks.length() + 1) / 4;
        int index = Math.clamp((long) perMille * count / 1000, 0, count - 1);
        return ranks.substring(index * 4, index * 4 + 3);
    }

    boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /// An age in years; staff are mostly young, leaders gather in the upper half.
    int age(Chance chance) {
        int one = chance.between(youngest, oldest);
        int other = chance.between(youngest, oldest);
        return this == STAFF ? Math.min(one, other) : (one + other + 1) / 2;
    }
}
