package dev.shiren.talent.search.filter;

import dev.shiren.kernel.PartialDate;
import java.time.LocalDate;

/// Age in full years by month: the year's difference, one less before the month of birth.
public final class Ages {

    private Ages() {}

    /// The months of birth of those who are of these ages on a day.
    ///
    /// @param range both bounds given
    static Condition.Born born(Codes.Range range, LocalDate asOf) {
        return born(range.min(), range.max(), asOf);
    }

    /// The months of birth of those who are `min` to `max` years old on a day.
    public static Condition.Born born(int min, int max, LocalDate asOf) {
        int month = PartialDate.monthNumber(asOf);
        return new Condition.Born(month - max * 12 - 11, month - min * 12);
    }
}
