package dev.shiren.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class TermTests {

    @ParameterizedTest
    @CsvSource({
        "DAY, 30, 2025-03-12, 2025-04-11",
        "DAY, 15, 2024-02-20, 2024-03-06",
        "MONTH, 1, 2025-01-31, 2025-02-28",
        "MONTH, 1, 2024-01-31, 2024-02-29",
        "MONTH, 2, 2025-12-31, 2026-02-28",
        // A Friday, a Saturday, a Sunday and a Monday.
        "WORKING_DAY, 15, 2026-06-05, 2026-06-26",
        "WORKING_DAY, 15, 2026-06-06, 2026-06-26",
        "WORKING_DAY, 15, 2026-06-07, 2026-06-26",
        "WORKING_DAY, 15, 2026-06-08, 2026-06-29",
        "WORKING_DAY, 5, 2026-06-10, 2026-06-17"
    })
    void includesItsLastDayAndNotTheFirst(
            Term.Unit unit, int count, LocalDate event, LocalDate last) {
        assertThat(new Term("set", "NAME", count, unit, "依据", true).lastDay(event)).isEqualTo(last);
    }
}
