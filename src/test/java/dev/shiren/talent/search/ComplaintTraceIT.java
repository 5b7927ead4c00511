package dev.shiren.talent.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.talent.index.Indexer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A complaint leaves no trace (A10): lists, searches and counts answer the same, byte by byte,
/// with it and without it, whatever becomes of it.
@SearchTest
class ComplaintTraceIT {

    private static final String FACETS =
            """
            [GENDER AGE_BAND ETHNICITY POLITICAL_STATUS MANAGEMENT_CATEGORY UNIT UNIT_TYPE
             UNIT_CATEGORY POST_LEVEL RANK SPECIALTY SPECIALTY_GROUP EDUCATION_LEVEL POOL]\
            """;

    /// Everything that searches, lists and statistics show, but the freshness of the index.
    private static final String TRACE =
            """
            query ($text: String, $where: CadreFilter) {
              byWords: searchCadres(text: $text, where: $where, first: 100) {
                totalCount edges { cursor node { code name facts { inEffectPeriod { verdict } } effectPeriods { from } }
                  highlights { field fragments }
                  match { clause verdict evidence { id } } }
                facets(fields: %1$s) { field buckets { key label count } } }
              byAge: searchCadres(where: $where, first: 100,
                  orderBy: [{field: BIRTH, direction: DESC}]) {
                totalCount edges { cursor node { code } } }
              cadres(where: $where, first: 100) { totalCount edges { cursor node { code } } }
              suggestCadres(prefix: "fan", first: 50) { code }
              cadreStatistics(where: $where) { total
                groups(by: [GENDER, POST_LEVEL]) { count suppressed keys { key } } } }\
            """
                    .formatted(FACETS);

    private static final List<String> OUTCOMES =
            List.of(
                    "SUBSTANTIATED",
                    "PARTLY_SUBSTANTIATED",
                    "NOT_VIOLATION",
                    "UNRESOLVED",
                    "UNFOUNDED",
                    "MALICIOUS");

    private final GraphQlTester tester;
    private final Indexer indexer;
    private String cadre = "";
    private int version;
    private int keys;

    ComplaintTraceIT(@Autowired GraphQlTester tester, @Autowired Indexer indexer) {
        this.tester = tester;
        this.indexer = indexer;
    }

    @Test
    void answersTheSameWithAndWithoutComplaintsWhateverTheirOutcome() throws Exception {
        find("TT-1");
        List<String> before = traces();
        assertThat(before.getFirst()).contains("TT-1");
        send("receiveComplaint", "RegisterSupervisionEventInput", Map.of("matter", "某事项"));
        assertSame("RECEIVED", before);
        String declined =
                send("receiveComplaint", "RegisterSupervisionEventInput", Map.of("matter", "其他"));
        move("declineComplaint", declined);
        assertSame("CLOSED_NO_ACTION", before);
        for (String outcome : OUTCOMES) {
            String complaint = verified();
            assertSame("VERIFYING", before);
            send(
                    "concludeComplaint",
                    "ConcludeComplaintInput",
                    Map.of("event", complaint, "outcome", outcome));
            assertSame(outcome, before);
        }
    }

    @Test
    void answersTheSameOfWhatIsClearedUpAndSealed() throws Exception {
        find("TT-1");
        List<String> before = traces();
        String complaint = verified();
        send(
                "concludeComplaint",
                "ConcludeComplaintInput",
                Map.of("event", complaint, "outcome", "MALICIOUS"));
        move("offerClarification", complaint);
        assertSame("CLARIFICATION_OFFERED", before);
        send(
                "recordClarification",
                "RecordClarificationInput",
                Map.of("event", complaint, "mode", "NOTICE", "scope", "全市"));
        assertSame("CLARIFIED", before);
        move("sealComplaint", complaint);
        assertSame("SEALED", before);
    }

    @Test
    void showsAMeasureWhileItCounts() throws Exception {
        find("TT-1");
        List<String> before = traces();
        String measure = send("admonish", "AdmonishInput", Map.of("heardOn", "2026-06-01"));
        assertThat(settledTraces()).isNotEqualTo(before);
        send("revokeMeasure", "MoveSupervisionEventInput", Map.of("event", measure));
        assertSame("REVOKED", before);
    }

    private String verified() {
        String complaint =
                send("receiveComplaint", "RegisterSupervisionEventInput", Map.of("matter", "某事项"));
        move("verifyComplaint", complaint);
        return complaint;
    }

    private void assertSame(String state, List<String> before) throws InterruptedException {
        assertThat(settledTraces()).as(state).isEqualTo(before);
    }

    private List<String> settledTraces() throws InterruptedException {
        assertThat(indexer.settle(Duration.ofMinutes(1))).isTrue();
        return traces();
    }

    private List<String> traces() {
        List<String> traces = new ArrayList<>();
        for (String where :
                List.of(
                        "{\"unit\": {\"under\": [\"T0\"]}, \"inEffectPeriod\": false}",
                        "{\"unit\": {\"under\": [\"T0\"]}, \"inEffectPeriod\": true}",
                        "{\"any\": [{\"inEffectPeriod\": false}, {\"gender\": [\"FEMALE\"]}]}")) {
            Response answer =
                    tester.document(TRACE)
                            .variable("text", "范成材")
                            .variable("where", Operations.json(where))
                            .execute();
            answer.errors().verify();
            traces.add(answer.path("").entity(Object.class).get().toString());
        }
        return traces;
    }

    private void find(String code) {
        Response found =
                tester.document("{ cadre(by: {code: \"%s\"}) { id version } }".formatted(code))
                        .execute();
        cadre = found.path("cadre.id").entity(String.class).get();
        version = found.path("cadre.version").entity(Integer.class).get();
    }

    private void move(String operation, String event) {
        send(operation, "MoveSupervisionEventInput", Map.of("event", event));
    }

    /// The code of the event.
    private String send(String operation, String type, Map<String, Object> fields) {
        Map<String, Object> input = new HashMap<>(fields);
        input.put("cadre", cadre);
        input.put("expectedVersion", version);
        input.put("idempotencyKey", "trace-%d-%d-%d".formatted(version, ++keys, hashCode()));
        input.put("on", "2026-06-01");
        Response answer =
                tester.document(
                                "mutation ($input: %s!) { %s(input: $input) { event { code } cadre { version } userErrors { message } } }"
                                        .formatted(type, operation))
                        .variable("input", input)
                        .execute();
        answer.errors().verify();
        assertThat(answer.path(operation + ".userErrors").entityList(Object.class).get()).isEmpty();
        version = answer.path(operation + ".cadre.version").entity(Integer.class).get();
        return answer.path(operation + ".event.code").entity(String.class).get();
    }
}
