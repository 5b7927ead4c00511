package dev.shiren.exchange.lrmx;

/// One year's result as the form states it.
///
/// @param year 1949 to 2100
public record LrmxAppraisal(int year, Grade grade) {

    /// 优秀 称职 基本称职 不称职 不定等次; the names are the contract's.
    public enum Grade {
        EXCELLENT,
        COMPETENT,
        BASICALLY_COMPETENT,
        INCOMPETENT,
        NOT_GRADED
    }
}
