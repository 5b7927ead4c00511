package dev.shiren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.rules.Term;
import dev.shiren.rules.Terms;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class DeadlinesTests {

    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 31);
    private static final Deadlines DEADLINES =
            new Deadlines(
                    new Terms.Table(
                            Map.of(
                                    "due-process",
                                    List.of(
                                            timed("REEXAMINATION", 1, Term.Unit.MONTH),
                                            timed("SECOND_REVIEW", 1, Term.Unit.MONTH),
                                            timed("SECOND_REVIEW_DECISION", 2, Term.Unit.MONTH),
                                            timed("REVIEW", 30, Term.Unit.DAY),
                                            timed("APPEAL", 30, Term.Unit.DAY)))));

    @Test
    void leadsASanctionOfTheSupervisoryOrganThroughItsTwoInstances() {
        SupervisionEvent sanction = sanction(SourceOrgan.DISCIPLINE);
        Procedure first = decided();
        assertThat(due(sanction, first)).containsExactly("REEXAMINATION 2025-02-28");
        LocalDate ruled = LocalDate.of(2025, 3, 31);
        Procedure second = first.appealed(AppealKind.REEXAMINATION, DECIDED.plusDays(9), ruled);
        assertThat(due(sanction, second)).containsExactly("SECOND_REVIEW 2025-04-30");
        Procedure pending =
                second.moved(SupervisionStep.APPEALED, ruled)
                        .appealed(AppealKind.SECOND_REVIEW, ruled, null);
        assertThat(due(sanction, pending)).containsExactly("DECISION 2025-05-31");
        Procedure last = second.appealed(AppealKind.SECOND_REVIEW, ruled, ruled.plusDays(40));
        assertThat(due(sanction, last)).isEmpty();
        assertThat(Deadlines.openWays(sanction, last)).isEmpty();
    }

    @Test
    void countsFromTheDayThePersonGotTheDecision() {
        assertThat(due(sanction(SourceOrgan.UNIT), decided()))
                .containsExactly("REVIEW 2025-03-02", "APPEAL 2025-03-02");
        Procedure served = decided().heard(DECIDED, null, LocalDate.of(2025, 2, 10));
        assertThat(due(sanction(SourceOrgan.UNIT), served))
                .containsExactly("REVIEW 2025-03-12", "APPEAL 2025-03-12");
    }

    @Test
    void showsNoneWhereTheMeasureIsGoneOrTheRuleNotInForce() {
        SupervisionEvent sanction = sanction(SourceOrgan.UNIT);
        Procedure revoked = decided().moved(SupervisionStep.REVOKED, DECIDED);
        assertThat(due(sanction, revoked)).isEmpty();
        Procedure early = decided().heard(DECIDED, null, LocalDate.of(2019, 5, 31));
        assertThat(due(sanction, early)).isEmpty();
    }

    private static Procedure decided() {
        return Procedure.at("S", SupervisionStep.DECIDED, DECIDED);
    }

    private static SupervisionEvent sanction(@Nullable SourceOrgan organ) {
        return new EventFacts(DECIDED, organ, null, null, null)
                .decided("S", SupervisionKind.ADMIN_SANCTION, "DEMERIT", null, null);
    }

    private static List<String> due(SupervisionEvent event, Procedure procedure) {
        return DEADLINES.of(event, procedure).stream()
                .map(deadline -> deadline.kind() + " " + deadline.due())
                .toList();
    }

    private static Terms.Timed timed(String name, int count, Term.Unit unit) {
        return new Terms.Timed(
                new Term("due-process", name, count, unit, "依据", true),
                LocalDate.of(2019, 6, 1),
                null);
    }
}
