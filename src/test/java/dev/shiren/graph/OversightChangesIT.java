package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.Map;

/// Inquiries, cases, checks, tolerance decisions and the rules they rest on.
@GraphTest
class OversightChangesIT extends SupervisionChanges {

    OversightChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        super(graph, beans);
    }

    @Test
    void shedsATolerantLightOnAFailedProject() { // A11
        Response drafted =
                done(
                        "draftAchievement",
                        "DraftAchievementInput",
                        Map.of("title", "试点项目", "category", "REFORM", "role", "LEAD"),
                        "achievement { code } cadre { version } userErrors { code message path rule"
                                + " }");
        String work = drafted.path("draftAchievement.achievement.code").entity(String.class).get();
        String measure = shown(admonish("2026-03-10", Map.of()), "admonish");
        tolerate(Map.of("achievement", work), "EXEMPT");
        assertThat(inEffect("2026-06-01")).isTrue();
        graph.ask(
                        """
                        { cadre(by: {code: "%s"}) { performanceRecords { nodes { ... on Achievement {
                            toleranceDecisions { situation relief achievement inEffect } } } } } }\
                        """
                                .formatted(code))
                .path("cadre.performanceRecords.nodes[0].toleranceDecisions")
                .matchesJson(
                        """
                        [{"situation": 3, "relief": "EXEMPT", "achievement": "%s",
                          "inEffect": false}]\
                        """
                                .formatted(work));
        tolerate(Map.of("refers", measure), "MITIGATED");
        assertThat(inEffect("2026-06-01")).isTrue();
        tolerate(Map.of("refers", measure), "EXEMPT");
        assertThat(inEffect("2026-06-01")).isFalse();
    }

    @Test
    void givesAnInquiryFifteenWorkingDays() {
        Response opened = register("openInquiry", "2026-06-05");
        assertThat(due(opened, "openInquiry")).containsExactly("REPLY 2026-06-26");
        opened.path("openInquiry.event.deadlines[0].verified")
                .entity(Boolean.class)
                .isEqualTo(false);
        String inquiry = shown(opened, "openInquiry");
        assertThat(rules(move("closeInquiry", inquiry, "2026-06-26"), "closeInquiry"))
                .containsExactly("due-process-working-days");
        done(
                "answerInquiry",
                "AnswerInquiryInput",
                Map.of("event", inquiry, "answer", "情况说明", "on", "2026-06-10"));
        assertThat(step("closeInquiry", inquiry, "2026-06-11")).isEqualTo("DECIDED");
    }

    @Test
    void countsACaseUntilItIsClosed() {
        String filed = shown(register("fileCase", "2025-02-01"), "fileCase");
        assertThat(inEffect("2026-07-01")).isTrue();
        assertThat(step("closeCase", filed, "2025-06-01")).isEqualTo("DECIDED");
        assertThat(inEffect("2025-03-01")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "remind, Reminder",
        "recordTalk, Talk",
        "recordPatrolConclusion, PatrolInspection",
        "recordAudit, ResponsibilityAudit"
    })
    void recordsWhatNeedsNoFurtherStep(String operation, String type) {
        Response recorded = register(operation, "2025-02-01");
        recorded.path(operation + ".event.__typename").entity(String.class).isEqualTo(type);
        recorded.path(operation + ".event.stage").entity(String.class).isEqualTo("CONCLUDED");
        assertThat(open(recorded, operation)).isEmpty();
        assertThat(inEffect("2025-02-01")).isFalse();
    }

    @Test
    void checksPersonalMattersByTheirOwnOutcomesOnly() {
        String operation = "recordPersonalMattersCheck";
        String type = "RecordPersonalMattersCheckInput";
        Response refused =
                send(operation, type, Map.of("on", "2025-02-01", "outcome", "UNFOUNDED"));
        assertThat(codes(refused, operation)).containsExactly("INVALID_VALUE");
        done(operation, type, Map.of("on", "2025-02-01", "outcome", "OMITTED"));
    }

    @Test
    void showsTheRulesThatItRestsOn() {
        graph.ask("{ ruleSets { code verified scope document parameters { name value unit } } }")
                .path("ruleSets[?(@.code == 'effect-unfit-adjustment')]")
                .matchesJson(
                        """
                        [{"verified": false, "scope": "领导干部", "document": null, "parameters": [
                          {"name": "ADJUST_POST", "value": 12.0, "unit": "MONTH"},
                          {"name": "DEMOTION", "value": 24.0, "unit": "MONTH"},
                          {"name": "REMOVE_FROM_OFFICE", "value": 12.0, "unit": "MONTH"}]}]\
                        """);
        assertThat(graph.ids("{ ruleSets(asOf: \"2016-01-01\") { code } }", "ruleSets[*].code"))
                .contains("effect-party-sanction", "due-process-working-days")
                .doesNotContain("due-process", "effect-unfit-adjustment");
    }

    @Test
    void readsTheTermsOfAPageOnce() {
        String ask =
                "{ cadre(by: {code: \"%s\"}) { supervisionEvents(first: 50) { nodes { deadlines { due } } } } }"
                        .formatted(code);
        register("openInquiry", "2026-06-05");
        int few = graph.statements(ask).size();
        for (int i = 0; i < 5; i++) {
            register("openInquiry", "2026-06-05");
        }
        assertThat(graph.statements(ask)).hasSize(few);
    }

    @Test
    void writesWithTheSameNumberOfStatementsWhateverTheCadreHas() {
        register("remind", "2026-06-05");
        int few = graph.statementsOf(() -> register("remind", "2026-06-05")).size();
        for (int i = 0; i < 10; i++) {
            admonish("2026-06-05", Map.of());
        }
        assertThat(graph.statementsOf(() -> register("remind", "2026-06-05")))
                .hasSizeLessThanOrEqualTo(few + 1) // effect periods are there to be written
                .hasSizeLessThanOrEqualTo(45);
    }
}
