package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.Roster;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The mutations of supervision events, from the request to the rows and back.
@GraphTest
class SupervisionChangesIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PAYLOAD =
            """
            event { __typename code kind stage step outcome measure refers { code }
                effectPeriod { from until } deadlines { kind due basis verified }
                availableTransitions { transition possible reason } }
            cadre { version } userErrors { code message path rule }\
            """;
    private static final Map<String, String> HEARD =
            Map.of("heardOn", "2024-01-10", "statement", "本人陈述", "sourceOrgan", "ORGANIZATION");

    private final Graph graph;
    private final Roster roster;
    private String code = "";
    private String cadre = "";
    private int version = 1;

    SupervisionChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.roster = new Roster(beans);
    }

    @BeforeEach
    void writeACadre() {
        roster.organize();
        code = "SW-" + NUMBER.incrementAndGet();
        roster.write(code, "方二");
        cadre = graph.cadreId(code);
        version = 1;
    }

    @Test
    void leadsAComplaintFromItsReceiptToTheSeal() {
        String complaint = receive();
        assertThat(step("verifyComplaint", complaint, "2025-03-02")).isEqualTo("VERIFYING");
        Response found = conclude(complaint, "UNFOUNDED");
        assertThat(open(found, "concludeComplaint")).containsExactly("OFFER_CLARIFICATION");
        assertThat(step("offerClarification", complaint, "2025-03-04"))
                .isEqualTo("CLARIFICATION_OFFERED");
        Response cleared =
                done(
                        "recordClarification",
                        "RecordClarificationInput",
                        Map.of(
                                "event",
                                complaint,
                                "mode",
                                "MEETING",
                                "scope",
                                "本单位",
                                "on",
                                "2025-03-05"));
        cleared.path("recordClarification.event.step").entity(String.class).isEqualTo("CLARIFIED");
        assertThat(step("sealComplaint", complaint, "2025-03-06")).isEqualTo("SEALED");
        file("kind stage refers { code } ... on Clarification { mode scope }")
                .path("cadre.supervisionEvents.nodes[?(@.kind == 'CLARIFICATION')]")
                .matchesJson(
                        """
                        [{"kind": "CLARIFICATION", "stage": "CONCLUDED", "mode": "MEETING",
                          "scope": "本单位", "refers": {"code": "%s"}}]\
                        """
                                .formatted(complaint));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_VIOLATION, true",
        "UNFOUNDED, true",
        "MALICIOUS, true",
        "UNRESOLVED, false",
        "SUBSTANTIATED, false",
        "PARTLY_SUBSTANTIATED, false"
    })
    void clarifiesOnlyWhatHadNoFault(String outcome, boolean possible) {
        String complaint = receive();
        step("verifyComplaint", complaint, "2025-03-02");
        conclude(complaint, outcome);
        Response offer = move("offerClarification", complaint, "2025-03-04");
        assertThat(codes(offer, "offerClarification"))
                .isEqualTo(possible ? List.of() : List.of("ILLEGAL_TRANSITION"));
    }

    @Test
    void declinesOnlyWhatIsNotTakenUp() {
        String complaint = receive();
        assertThat(step("declineComplaint", complaint, "2025-03-02")).isEqualTo("CLOSED_NO_ACTION");
        assertThat(codes(move("verifyComplaint", complaint, "2025-03-03"), "verifyComplaint"))
                .containsExactly("ILLEGAL_TRANSITION");
    }

    @Test
    void takesAMeasureOnlyFromWhatIsProven() {
        String complaint = receive();
        assertThat(rules(admonish("2025-03-10", Map.of("refers", complaint)), "admonish"))
                .containsExactly("due-process");
        step("verifyComplaint", complaint, "2025-03-02");
        conclude(complaint, "PARTLY_SUBSTANTIATED");
        Response taken = admonish("2025-03-10", Map.of("refers", complaint));
        taken.path("admonish.event.refers.code").entity(String.class).isEqualTo(complaint);
        taken.path("admonish.event.effectPeriod")
                .matchesJson("{\"from\": \"2025-03-10\", \"until\": \"2025-09-10\"}");
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
                graph.ask(
                        """
                        { cadre(by: {code: "%s"}, knownAt: "%s") {
                            inEffectPeriod(asOf: "2025-05-01") effectPeriods { event from until }
                            supervisionEvents { nodes { inEffect(asOf: "2025-05-01") } } } }\
                        """
                                .formatted(code, before));
        then.path("cadre")
                .matchesJson(
                        """
                        {"inEffectPeriod": true, "effectPeriods": [
                          {"event": "%s", "from": "2025-03-10", "until": "2025-09-10"}],
                         "supervisionEvents": {"nodes": [{"inEffect": true}]}}\
                        """
                                .formatted(measure));
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

    private String receive() {
        return shown(register("receiveComplaint", "2025-03-01"), "receiveComplaint");
    }

    private Response register(String operation, String on) {
        return done(operation, "RegisterSupervisionEventInput", Map.of("on", on, "matter", "某事项"));
    }

    private Response conclude(String complaint, String outcome) {
        return done(
                "concludeComplaint",
                "ConcludeComplaintInput",
                Map.of("event", complaint, "outcome", outcome, "on", "2025-03-03"));
    }

    private Response admonish(String on, Map<String, String> more) {
        return send("admonish", "AdmonishInput", heard(on, more));
    }

    private Response appeal(String measure, String kind, String on) {
        return done(
                "lodgeAppeal",
                "LodgeAppealInput",
                Map.of("event", measure, "kind", kind, "on", on));
    }

    private Response change(String event, String measure) {
        return send(
                "changeMeasure",
                "ChangeMeasureInput",
                Map.of("event", event, "measure", measure, "on", "2025-04-01"));
    }

    private void tolerate(Map<String, String> subject, String relief) {
        Map<String, Object> input = new HashMap<>(subject);
        input.put("on", "2026-04-01");
        input.put("situation", 3);
        input.put("relief", relief);
        done("grantTolerance", "GrantToleranceInput", input);
    }

    private static Map<String, String> heard(String on, Map<String, String> more) {
        Map<String, String> input = new HashMap<>(HEARD);
        input.put("on", on);
        input.putAll(more);
        return input;
    }

    private String step(String operation, String event, String on) {
        Response moved = move(operation, event, on);
        assertThat(codes(moved, operation)).isEmpty();
        return moved.path(operation + ".event.step").entity(String.class).get();
    }

    private Response move(String operation, String event, String on) {
        return send(operation, "MoveSupervisionEventInput", Map.of("event", event, "on", on));
    }

    private Response done(String operation, String type, Map<String, ?> fields) {
        return done(operation, type, fields, PAYLOAD);
    }

    private Response done(String operation, String type, Map<String, ?> fields, String payload) {
        Response answer = send(operation, type, fields, payload);
        assertThat(answer.path(operation + ".userErrors").entityList(Object.class).get()).isEmpty();
        return answer;
    }

    private Response send(String operation, String type, Map<String, ?> fields) {
        return send(operation, type, fields, PAYLOAD);
    }

    private Response send(String operation, String type, Map<String, ?> fields, String payload) {
        Map<String, Object> input = new HashMap<>(fields);
        input.put("cadre", cadre);
        input.put("expectedVersion", version);
        input.put("idempotencyKey", code + "-key-" + NUMBER.incrementAndGet());
        Response answer =
                graph.ask(
                        "mutation ($input: %s!) { %s(input: $input) { %s } }"
                                .formatted(type, operation, payload),
                        Map.of("input", input));
        answer.errors().verify();
        Integer now = answer.path(operation).entity(Written.class).get().version();
        version = now == null ? version : now;
        return answer;
    }

    private record Written(@Nullable Map<String, Integer> cadre) {
        @Nullable Integer version() {
            return cadre == null ? null : cadre.get("version");
        }
    }

    private static String shown(Response answer, String operation) {
        return answer.path(operation + ".event.code").entity(String.class).get();
    }

    private static List<String> codes(Response answer, String operation) {
        return list(answer, operation + ".userErrors[*].code");
    }

    private static List<String> rules(Response answer, String operation) {
        return list(answer, operation + ".userErrors[*].rule");
    }

    private static List<String> open(Response answer, String operation) {
        return list(
                answer,
                operation + ".event.availableTransitions[?(@.possible == true)].transition");
    }

    private static List<String> due(Response answer, String operation) {
        List<String> kinds = list(answer, operation + ".event.deadlines[*].kind");
        List<String> days = list(answer, operation + ".event.deadlines[*].due");
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> kinds.get(i) + " " + days.get(i))
                .toList();
    }

    private static List<String> list(Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    private Response file(String fields) {
        return graph.ask(
                "{ cadre(by: {code: \"%s\"}) { supervisionEvents(first: 50) { nodes { %s } } } }"
                        .formatted(code, fields));
    }

    private boolean inEffect(String day) {
        return graph.ask(
                        "{ cadre(by: {code: \"%s\"}) { inEffectPeriod(asOf: \"%s\") } }"
                                .formatted(code, day))
                .path("cadre.inEffectPeriod")
                .entity(Boolean.class)
                .get();
    }

    private Instant lastRecorded() {
        return Instant.parse(
                graph.ask(
                                "{ cadre(by: {code: \"%s\"}) { history(first: 1) { nodes { recordedAt } } } }"
                                        .formatted(code))
                        .path("cadre.history.nodes[0].recordedAt")
                        .entity(String.class)
                        .get());
    }
}
