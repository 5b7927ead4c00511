package dev.shiren.rules;

/// How a share of whole persons or things is made whole (取整方式): 舍去, 四舍五入, 进一. A rule set says
/// which.
public enum Rounding {
    FLOOR,
    HALF_UP,
    CEILING;

    /// The quotient as a whole number, computed in whole numbers.
    ///
    /// @param dividend 0 or more
    /// @param divisor 1 or more
    long divide(long dividend, long divisor) {
        return switch (this) {
            case FLOOR -> dividend / divisor;
            case HALF_UP -> Math.addExact(Math.multiplyExact(dividend, 2), divisor) / (2 * divisor);
            case CEILING -> Math.ceilDiv(dividend, divisor);
        };
    }
}
