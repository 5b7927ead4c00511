package dev.shiren.performance;

import static dev.shiren.rules.SampleRules.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.rules.RuleSet;
import dev.shiren.rules.SampleRules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class UnitTriggerTests {

    private static final UnitTrigger LAST_TWICE = trigger("LAST", 1, 2);

    @DisplayName("A22: last two times in a row, and only then")
    @ParameterizedTest
    @CsvSource({
        "2025, 14, 2024, 14, true",
        "2025, 14, 2024, 13, false",
        "2025, 13, 2024, 14, false",
        // A year is missing: what it would say is unknown.
        "2025, 14, 2023, 14, false",
        "2025-Q1, 14, 2024-Q4, 14, true",
        "2025-Q2, 14, 2024-Q4, 14, false",
        "2025-01, 14, 2024-12, 14, true",
        "2025, 14, 2024-Q4, 14, false",
        "2025, , 2024, 14, false"
    })
    void asksForTimesInARow(
            String period, @Nullable Integer rank, String before, Integer rankBefore, boolean due) {
        List<UnitRanking> series =
                List.of(ranking("R2", period, rank, 14), ranking("R1", before, rankBefore, 14));
        assertThat(LAST_TWICE.evidence(series)).isEqualTo(due ? series : List.of());
    }

    @DisplayName("A22: one result is not two")
    @Test
    void needsAsManyResults() {
        assertThat(LAST_TWICE.evidence(List.of(ranking("R1", "2025", 14, 14)))).isEmpty();
    }

    @DisplayName("S4-01, S4-03: so many places at an end")
    @ParameterizedTest
    @CsvSource({
        "LAST, 2, 13, 14, true", "LAST, 2, 12, 14, false", "FIRST, 4, 4, 14, true",
        "FIRST, 4, 5, 14, false", "FIRST, 4, 4, 7, false", "LAST, 2, 4, 4, true",
        "LAST, 2, 3, 3, false", "LAST, 2, , 14, false", "LAST, 2, 14, , false"
    })
    void looksAtOneEnd(
            String end, int places, @Nullable Integer rank, @Nullable Integer of, boolean due) {
        List<UnitRanking> series = List.of(ranking("R1", "2025", rank, of));
        assertThat(trigger(end, places, 1).evidence(series)).hasSize(due ? 1 : 0);
    }

    @Test
    void looksAtItsScopeOnly() {
        UnitRanking city =
                new UnitRanking(
                        "R1",
                        "U1",
                        "2025",
                        RankingDimension.PERFORMANCE,
                        RankingScope.CITY,
                        "指标",
                        14,
                        14,
                        null,
                        null);
        assertThat(trigger("LAST", 2, 1).evidence(List.of(city))).isEmpty();
    }

    private static UnitTrigger trigger(String end, int places, int times) {
        RuleSet set =
                SampleRules.set(
                        "trigger",
                        parameter("END", "0", "CODE", end),
                        parameter("PLACES", String.valueOf(places), "PLACE", null),
                        parameter("TIMES", String.valueOf(times), "TIME", null),
                        parameter("SCOPE", "0", "CODE", "PROVINCE"));
        return UnitTrigger.of(set);
    }

    private static UnitRanking ranking(
            String code, String period, @Nullable Integer rank, @Nullable Integer of) {
        return new UnitRanking(
                code,
                "U1",
                period,
                RankingDimension.PERFORMANCE,
                RankingScope.PROVINCE,
                "指标",
                rank,
                of,
                null,
                null);
    }
}
