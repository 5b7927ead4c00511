package dev.shiren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.rules.EffectRules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class EffectPeriodsTests {

    private static final LocalDate EVER = LocalDate.of(1950, 1, 1);

    private final EffectPeriods periods =
            new EffectPeriods(
                    new EffectRules.Table(
                            Map.of(
                                    "effect-admonition/ADMONITION", rule(6),
                                    "effect-party-sanction/WARNING", rule(12),
                                    "effect-admin-sanction/DEMERIT", rule(1),
                                    "effect-admin-sanction/EXPULSION", rule(0))));

    @Test
    void countsFromTheFirstDayUpToAndWithoutTheLast() {
        EffectPeriod period = only(admonition("A", "2025-03-15"));
        assertThat(period.event()).isEqualTo("A");
        assertThat(period.contains(day("2025-03-14"))).isFalse();
        assertThat(period.contains(day("2025-03-15"))).isTrue();
        assertThat(period.contains(day("2025-09-14"))).isTrue();
        assertThat(period.contains(day("2025-09-15"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-02-28",
        "2024-01-31, 2024-02-29",
        "2025-03-31, 2025-04-30",
        "2025-02-28, 2025-03-28",
        "2025-12-31, 2026-01-31"
    })
    void endsOnTheSameDayOfAMonthOrOnItsLast(String from, String until) {
        EffectPeriod period = only(event("D", SupervisionKind.ADMIN_SANCTION, "DEMERIT", from));
        assertThat(period.until()).isEqualTo(day(until));
    }

    @Test
    void givesEachMeasureItsOwnPeriod() {
        List<EffectPeriod> all =
                periods.of(
                        List.of(
                                admonition("A", "2025-01-10"),
                                event("P", SupervisionKind.PARTY_SANCTION, "WARNING", "2025-02-10"),
                                event(
                                        "D",
                                        SupervisionKind.ADMIN_SANCTION,
                                        "DEMERIT",
                                        "2025-03-10")));
        assertThat(all)
                .containsExactly(
                        new EffectPeriod("A", day("2025-01-10"), day("2025-07-10")),
                        new EffectPeriod("P", day("2025-02-10"), day("2026-02-10")),
                        new EffectPeriod("D", day("2025-03-10"), day("2025-04-10")));
    }

    @ParameterizedTest
    @EnumSource(SupervisionStage.class)
    void countsAMeasureThatIsDecidedEvenUnderAppeal(SupervisionStage stage) {
        boolean decided = stage == SupervisionStage.CONCLUDED || stage == SupervisionStage.APPEALED;
        SupervisionEvent event = new EventDraft("A", SupervisionKind.ADMONITION).at(stage).event();
        assertThat(periods.of(List.of(event))).hasSize(decided ? 1 : 0);
    }

    @Test
    void countsNothingOfARevokedMeasureBackToItsStart() {
        SupervisionEvent kept = admonition("A", "2025-01-10");
        SupervisionEvent revoked =
                new EventDraft("B", SupervisionKind.ADMONITION)
                        .at(SupervisionStage.REVOKED)
                        .event();
        assertThat(periods.of(List.of(kept, revoked)))
                .extracting(EffectPeriod::event)
                .containsExactly("A");
    }

    @Test
    void countsACaseOnlyWhileItIsOpenAndWithoutEnd() {
        EventDraft filed = new EventDraft("C", SupervisionKind.CASE_FILED);
        EffectPeriod period = only(filed.at(SupervisionStage.OPEN).event());
        assertThat(period.until()).isNull();
        assertThat(period.contains(day("2099-12-31"))).isTrue();
        assertThat(period.contains(day("2025-01-30"))).isFalse();
        assertThat(periods.of(List.of(filed.at(SupervisionStage.CONCLUDED).event()))).isEmpty();
    }

    @Test
    void liftsWhatAToleranceDecisionExempts() {
        SupervisionEvent measure = admonition("A", "2025-01-10");
        SupervisionEvent other = admonition("B", "2025-01-10");
        EventDraft tolerance = new EventDraft("T", SupervisionKind.TOLERANCE).refersTo("A");
        assertThat(of(measure, other, tolerance.grants(Relief.EXEMPT).event()))
                .containsExactly("B");
        assertThat(of(measure, other, tolerance.grants(Relief.MITIGATED).event()))
                .containsExactly("A", "B");
        EventDraft revoked = tolerance.grants(Relief.EXEMPT).at(SupervisionStage.REVOKED);
        assertThat(of(measure, other, revoked.event())).containsExactly("A", "B");
    }

    @Test
    void liftsAMeasureThatFollowsFromAnExemptedMatter() {
        SupervisionEvent matter = new EventDraft("M", SupervisionKind.COMPLAINT).event();
        SupervisionEvent measure =
                new EventDraft("A", SupervisionKind.ADMONITION).refersTo("M").event();
        SupervisionEvent tolerance =
                new EventDraft("T", SupervisionKind.TOLERANCE)
                        .refersTo("M")
                        .grants(Relief.EXEMPT)
                        .event();
        assertThat(of(matter, measure)).containsExactly("A");
        assertThat(of(matter, measure, tolerance)).isEmpty();
    }

    @Test
    void takesTheDaysThatTheDecisionStates() {
        EventDraft draft = new EventDraft("A", SupervisionKind.ADMONITION);
        assertThat(only(draft.effect("2025-02-01", null).event()))
                .isEqualTo(new EffectPeriod("A", day("2025-02-01"), day("2025-08-01")));
        assertThat(only(draft.effect("2025-02-01", "2025-02-02").event()))
                .isEqualTo(new EffectPeriod("A", day("2025-02-01"), day("2025-02-02")));
        assertThat(of(draft.effect("2025-02-01", "2025-02-01").event())).isEmpty();
    }

    @Test
    void countsNothingThatNoRuleKnows() {
        assertThat(of(event("X", SupervisionKind.PARTY_SANCTION, "UNHEARD", "2025-01-10")))
                .isEmpty();
        assertThat(of(event("X", SupervisionKind.PARTY_SANCTION, null, "2025-01-10"))).isEmpty();
        assertThat(of(event("X", SupervisionKind.ADMIN_SANCTION, "EXPULSION", "2025-01-10")))
                .isEmpty();
        assertThat(of(admonition("A", "1949-12-31"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SupervisionKind.class,
            mode = Mode.EXCLUDE,
            names = {"ADMONITION", "PARTY_SANCTION", "ADMIN_SANCTION", "CASE_FILED"})
    void countsNoOtherKind(SupervisionKind kind) {
        assertThat(of(event("X", kind, "WARNING", "2025-01-10"))).isEmpty();
        assertThat(of(new EventDraft("X", kind).at(SupervisionStage.OPEN).event())).isEmpty();
    }

    private List<String> of(SupervisionEvent... events) {
        return periods.of(List.of(events)).stream().map(EffectPeriod::event).toList();
    }

    private EffectPeriod only(SupervisionEvent event) {
        List<EffectPeriod> found = periods.of(List.of(event));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static SupervisionEvent admonition(String code, String concluded) {
        return event(code, SupervisionKind.ADMONITION, null, concluded);
    }

    private static SupervisionEvent event(
            String code, SupervisionKind kind, @Nullable String measure, String concluded) {
        return new EventDraft(code, kind).concluded(measure, concluded).event();
    }

    private static EffectRules.Rule rule(int months) {
        return new EffectRules.Rule(months, EVER, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
