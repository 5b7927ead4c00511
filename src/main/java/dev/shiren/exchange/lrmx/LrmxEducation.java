package dev.shiren.exchange.lrmx;

import org.jspecify.annotations.Nullable;

/// One education of the form's block.
///
/// @param level OTHER also where only a degree is stated
/// @param levelText 学历 as written, possibly empty
/// @param degree GB/T 6864, when the text names one exactly
/// @param degreeText 学位 as written, possibly empty
/// @param school with its college; the whole text where it has no usual form
/// @param major possibly empty
public record LrmxEducation(
        Mode mode,
        Level level,
        String levelText,
        @Nullable String degree,
        String degreeText,
        String school,
        String major) {

    /// 全日制 or 在职; the names are the contract's.
    public enum Mode {
        FULL_TIME,
        IN_SERVICE
    }

    /// The names are the contract's.
    public enum Level {
        DOCTORATE,
        MASTER,
        POSTGRADUATE_CLASS,
        BACHELOR,
        JUNIOR_COLLEGE,
        SECONDARY_VOCATIONAL,
        SENIOR_HIGH,
        OTHER
    }
}
