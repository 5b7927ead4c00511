package dev.shiren.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A share (比例) as two whole numbers. Everything is computed in whole numbers: 60 % of 5 is 3 and
/// never 3.0000000000000004.
///
/// @param numerator 0 or more
/// @param denominator 1 or more
public record Proportion(long numerator, long denominator) {

    public Proportion {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(
                    "%d/%d is no proportion: give 0 or more of 1 or more"
                            .formatted(numerator, denominator));
        }
    }

    /// So many per cent, decimals included.
    static Proportion percent(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int scale = Math.max(plain.scale(), 0);
        return new Proportion(
                plain.movePointRight(scale).longValueExact(),
                BigDecimal.TEN.pow(scale + 2).longValueExact());
    }

    /// A fraction written as `2/3`.
    static Proportion parse(String fraction) {
        int slash = fraction.indexOf('/');
        return new Proportion(
                Long.parseLong(fraction, 0, slash, 10),
                Long.parseLong(fraction, slash + 1, fraction.length(), 10));
    }

    /// This share of a whole, made whole.
    public long of(long whole, Rounding rounding) {
        return rounding.divide(Math.multiplyExact(whole, numerator), denominator);
    }

    /// Whether this share reaches another (不低于).
    public boolean atLeast(Proportion other) {
        return compare(other) >= 0;
    }

    /// Whether this share stays within another (不超过).
    public boolean atMost(Proportion other) {
        return compare(other) <= 0;
    }

    /// Whether this share is above another (超过).
    public boolean moreThan(Proportion other) {
        return compare(other) > 0;
    }

    /// In per cent with one decimal, half up, as tables show it.
    public BigDecimal shown() {
        return BigDecimal.valueOf(numerator)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    private int compare(Proportion other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator),
                Math.multiplyExact(other.numerator, denominator));
    }
}
