package dev.shiren.performance;

import java.time.LocalDate;
import java.time.YearMonth;

/// The period of a unit's result as a span of months.
///
/// @param months 12, 3 or 1
/// @param last its last month
public record RankingPeriod(int months, YearMonth last) {

    /// Reads `2025`, `2025-Q3` or `2025-09`.
    public static RankingPeriod parse(String text) {
        int year = Integer.parseInt(text, 0, 4, 10);
        if (text.length() == 4) {
            return new RankingPeriod(12, YearMonth.of(year, 12));
        }
        return text.charAt(5) == 'Q'
                ? new RankingPeriod(3, YearMonth.of(year, 3 * (text.charAt(6) - '0')))
                : new RankingPeriod(1, YearMonth.parse(text));
    }

    /// Whether it follows another without a gap.
    boolean follows(RankingPeriod other) {
        return months == other.months && last.minusMonths(months).equals(other.last);
    }

    /// Its last day.
    public LocalDate end() {
        return last.atEndOfMonth();
    }
}
