package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.List;
import java.util.Map;

/// The way of a complaint, from the request to the rows and back.
@GraphTest
class ComplaintChangesIT extends SupervisionChanges {

    ComplaintChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        super(graph, beans);
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

    // Acceptance case A18: nothing shows the person a complaint.
    @Test
    void leavesNoTraceInTheHistory() {
        String complaint = receive();
        step("verifyComplaint", complaint, "2025-03-02");
        admonish("2025-03-10", Map.of());
        graph.ask(
                        "{ cadre(by: {code: \"%s\"}) { history { totalCount nodes { operation } } } }"
                                .formatted(code))
                .path("cadre.history")
                .matchesJson(
                        """
                        {"totalCount": 2, "nodes": [
                          {"operation": "admonish"}, {"operation": "import"}]}\
                        """);
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
}
