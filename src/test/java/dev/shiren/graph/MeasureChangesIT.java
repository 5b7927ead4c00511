package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Purpose;
import dev.shiren.access.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.time.Instant;
import java.util.Map;

/// Measures, their effect periods, appeals and corrections.
@GraphTest
class MeasureChangesIT extends SupervisionChanges {

    MeasureChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        super(graph, beans);
    }

    @ParameterizedTest
    @CsvSource({
        "imposePartySanction, ImposeSanctionInput, WARNING",
        "imposeAdminSanction, ImposeSanctionInput, DEMERIT",
        "imposeOrgMeasure, ImposeMeasureInput, ADJUST_POST",
        "adjustUnfit, ImposeMeasureInput, DEMOTION"
    })
    void refusesAMeasureWithoutTheStatementOfThePerson(
            String operation, String type, String measure) {
        Response refused = send(operation, type, Map.of("on", "2025-03-10", "measure", measure));
        assertThat(codes(refused, operation)).containsExactly("RULE");
        assertThat(rules(refused, operation)).containsExactly("due-process");
        Response late =
                send(
                        operation,
                        type,
                        Map.of("on", "2025-03-10", "measure", measure, "heardOn", "2025-03-11"));
        assertThat(rules(late, operation)).containsExactly("due-process");
        done(operation, type, heard("2025-03-10", Map.of("measure", measure)));
    }

    @Test
    void endsAPartyWarningAfterAYearWithoutAnEdit() { // A6
        done(
                "imposePartySanction",
                "ImposeSanctionInput",
                heard("2024-03-15", Map.of("measure", "WARNING")));
        assertThat(inEffect("2024-03-14")).isFalse();
        assertThat(inEffect("2024-03-15")).isTrue();
        assertThat(inEffect("2025-03-14")).isTrue();
        assertThat(inEffect("2025-03-15")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DEMERIT, 2024-01-31, 2025-01-31",
        "WARNING, 2024-08-31, 2025-02-28",
        "DEMOTION, 2024-02-29, 2026-02-28"
    })
    void releasesASanctionByTheMonth(String measure, String from, String until) { // A7
        Response taken =
                done(
                        "imposeAdminSanction",
                        "ImposeSanctionInput",
                        heard(from, Map.of("measure", measure)));
        taken.path("imposeAdminSanction.event.effectPeriod")
                .matchesJson("{\"from\": \"%s\", \"until\": \"%s\"}".formatted(from, until));
    }

    @Test
    void countsSeveralEqualSanctionsForFourYearsAtMost() { // A7
        Map<String, String> demotion = heard("2024-01-31", Map.of("measure", "DEMOTION"));
        demotion.put("effectUntil", "2028-02-01");
        Response refused = send("imposeAdminSanction", "ImposeSanctionInput", demotion);
        assertThat(rules(refused, "imposeAdminSanction")).containsExactly("admin-sanction-longest");
        demotion.put("effectUntil", "2028-01-31");
        done("imposeAdminSanction", "ImposeSanctionInput", demotion);
        assertThat(inEffect("2028-01-30")).isTrue();
        assertThat(inEffect("2028-01-31")).isFalse();
    }

    @Test
    void removesTheEffectOfARevokedMeasureBackToItsStart() { // A12
        String measure = shown(admonish("2025-03-10", Map.of()), "admonish");
        appeal(measure, "APPEAL", "2025-04-01");
        assertThat(inEffect("2025-05-01")).isTrue();
        Instant before = lastRecorded();
        Response revoked =
                done(
                        "revokeMeasure",
                        "MoveSupervisionEventInput",
                        Map.of("event", measure, "on", "2025-05-02"));
        revoked.path("revokeMeasure.event.stage").entity(String.class).isEqualTo("REVOKED");
        revoked.path("revokeMeasure.event.effectPeriod").valueIsNull();
        assertThat(inEffect("2025-03-10")).isFalse();
        assertThat(inEffect("2025-05-01")).isFalse();
        Response then =
                supervisor(
                        """
                        { cadre(by: {code: "%s"}, knownAt: "%s") {
                            facts(asOf: "2025-05-01") { inEffectPeriod { verdict } }
                            effectPeriods { event from until }
                            supervisionEvents { nodes { inEffect(asOf: "2025-05-01") } } } }\
                        """
                                .formatted(code, before));
        then.path("cadre")
                .matchesJson(
                        """
                        {"facts": {"inEffectPeriod": {"verdict": "MET"}}, "effectPeriods": [
                          {"event": "%s", "from": "2025-03-10", "until": "2025-09-10"}],
                         "supervisionEvents": {"nodes": [{"inEffect": true}]}}\
                        """
                                .formatted(measure));
    }

    private Response supervisor(String document) {
        return graph.as(Role.SUPERVISION_OFFICER, Purpose.SUPERVISION, () -> graph.ask(document));
    }

    // Acceptance case A18: the person may see measures with the dates of appeal.
    @Test
    void showsTheDeadlinesOfAnAppealThroughItsInstances() {
        Map<String, String> input = heard("2025-03-10", Map.of("measure", "DEMERIT"));
        input.put("servedOn", "2025-03-12");
        Response taken = done("imposeAdminSanction", "ImposeSanctionInput", input);
        String measure = shown(taken, "imposeAdminSanction");
        assertThat(due(taken, "imposeAdminSanction"))
                .containsExactly("REVIEW 2025-04-11", "APPEAL 2025-04-11");
        assertThat(due(appeal(measure, "REVIEW", "2025-04-01"), "lodgeAppeal"))
                .containsExactly("DECISION 2025-05-01");
        Response upheld = move("upholdMeasure", measure, "2025-04-20");
        assertThat(due(upheld, "upholdMeasure")).containsExactly("APPEAL 2025-05-05");
        upheld.path("upholdMeasure.event.effectPeriod.until")
                .entity(String.class)
                .isEqualTo("2026-03-10");
    }

    @Test
    void changesNothingByAChangeThatIsRefused() {
        Response taken =
                done(
                        "imposeAdminSanction",
                        "ImposeSanctionInput",
                        heard("2025-03-10", Map.of("measure", "DEMERIT")));
        String measure = shown(taken, "imposeAdminSanction");
        Response heavier = change(measure, "REMOVAL");
        assertThat(rules(heavier, "changeMeasure")).containsExactly("due-process");
        assertThat(inEffect("2026-03-09")).isTrue();
        assertThat(codes(change(measure, "WARNING"), "changeMeasure")).isEmpty();
        assertThat(inEffect("2025-09-09")).isTrue();
        assertThat(inEffect("2025-09-10")).isFalse();
    }
}
