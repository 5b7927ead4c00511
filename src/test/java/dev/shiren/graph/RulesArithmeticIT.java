package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What the rules of the database make of numbers; the day is 2026-07-01.
@GraphTest
class RulesArithmeticIT {

    private final Graph graph;

    RulesArithmeticIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @DisplayName("A4: slate and inspected persons")
    @ParameterizedTest
    @CsvSource({"5, 6", "9, 11", "10, 12", "11, 14"})
    void sizesASlate(int slate, int inspected) {
        graph.ask("{ slateSize(slate: %d) { %s } }".formatted(slate, "inspected rounding"))
                .path("slateSize")
                .matchesJsonStrictly(
                        "{\"inspected\": %d, \"rounding\": \"CEILING\"}".formatted(inspected));
    }

    @DisplayName("A5: the quota depends on the rounding of the rule set, which is named")
    @ParameterizedTest
    @CsvSource({
        "10, excellent-quota-team, FLOOR, 3",
        "9, excellent-quota-team, FLOOR, 2",
        "9, excellent-quota-team-half-up, HALF_UP, 3"
    })
    void givesAQuota(int members, String ruleSet, String rounding, int allowed) {
        graph.ask(
                        """
                        { excellentQuota(members: %d, teamGrade: EXCELLENT, ruleSet: "%s") {
                            allowed share rounding unknown ruleSet { code verified } } }\
                        """
                                .formatted(members, ruleSet))
                .path("excellentQuota")
                .matchesJsonStrictly(
                        """
                        {"allowed": %d, "share": 30.0, "rounding": "%s", "unknown": null,
                         "ruleSet": {"code": "%s", "verified": false}}\
                        """
                                .formatted(allowed, rounding, ruleSet));
    }

    @DisplayName("A5: no share, no number")
    @Test
    void givesNoQuotaWithoutAShare() {
        graph.ask("{ excellentQuota(members: 10, teamGrade: POOR) { allowed share unknown } }")
                .path("excellentQuota")
                .matchesJsonStrictly(
                        """
                        {"allowed": null, "share": null, "unknown":
                          "the rule set 'excellent-quota-team' gives no share TEAM_POOR"}\
                        """);
        graph.ask(
                        """
                        { excellentQuota(members: 100, approved: true,
                            ruleSet: "excellent-quota-civil-servant") { allowed share } }\
                        """)
                .path("excellentQuota")
                .matchesJsonStrictly("{\"allowed\": 25, \"share\": 25.0}");
    }

    @DisplayName("A9: quorum and vote with their reasons")
    @ParameterizedTest
    @CsvSource({"10, 8, true, true", "9, 8, false, false", "10, 7, true, false"})
    void countsAVote(int present, int yes, boolean quorate, boolean passed) {
        graph.ask(
                        """
                        { meetingVote(due: 15, present: %d, yes: %d) {
                            quorate passed presentNeeded yesNeeded reasons ruleSet { verified } } }\
                        """
                                .formatted(present, yes))
                .path("meetingVote")
                .matchesJsonStrictly(
                        """
                        {"quorate": %s, "passed": %s, "presentNeeded": 10, "yesNeeded": 8,
                         "reasons": ["%d of 15 due are present: 10 are needed",
                           "%d of 15 due agree: 8 are needed"],
                         "ruleSet": {"verified": true}}\
                        """
                                .formatted(quorate, passed, present, yes));
    }

    @DisplayName("A2: four of seven is 57.1 % and not 60 %")
    @Test
    void judgesAShare() {
        graph.ask(
                        """
                        { structureShare(have: 4, total: 7, ruleSet: "structure-township-principal")
                            { share target needed missing verdict ruleSet { code } } }\
                        """)
                .path("structureShare")
                .matchesJsonStrictly(
                        """
                        {"share": 57.1, "target": 60.0, "needed": 5, "missing": 1,
                         "verdict": "NOT_MET", "ruleSet": {"code": "structure-township-principal"}}\
                        """);
    }

    @DisplayName("A3: 40 % of 600 are 240")
    @Test
    void givesATarget() {
        graph.ask(
                        """
                        { structureShare(total: 600, ruleSet: "structure-reserve-young") {
                            share needed missing verdict ruleSet { parameters { name value text } }
                        } }\
                        """)
                .path("structureShare")
                .matchesJsonStrictly(
                        """
                        {"share": null, "needed": 240, "missing": null, "verdict": "UNKNOWN",
                         "ruleSet": {"parameters": [
                           {"name": "AGE_AT_MOST", "value": 35.0, "text": null},
                           {"name": "SHARE", "value": 40.0, "text": null},
                           {"name": "SIZE", "value": 600.0, "text": null}]}}\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    slateSize(slate: 0) { slate }|BAD_USER_INPUT: 'slate' is 0: give 1 to 10000000
                    excellentQuota(members: -1) { members }|BAD_USER_INPUT: 'members' is -1: give 0 to 10000000
                    meetingVote(due: 15, present: 16, yes: 8) { due }|BAD_USER_INPUT: 'present' is 16: give 0 to 15
                    meetingVote(due: 15, present: 10, yes: 11) { due }|BAD_USER_INPUT: 'yes' is 11: give 0 to 10
                    meetingVote(due: 0, present: 0, yes: 0) { due }|BAD_USER_INPUT: 'due' is 0: give 1 to 10000000
                    structureShare(have: 8, total: 7, ruleSet: "structure-reserve-young") { have }|BAD_USER_INPUT: 'have' is 8: give 0 to 7
                    slateSize(slate: 5, ruleSet: "none") { slate }|NOT_FOUND: no rule set 'none' is in force on 2026-07-01: `ruleSets` lists those that are
                    slateSize(slate: 5, asOf: "2020-01-01") { slate }|NOT_FOUND: no rule set 'slate-difference' is in force on 2020-01-01: `ruleSets` lists those that are
                    slateSize(slate: 5, ruleSet: "due-process") { slate }|BAD_USER_INPUT: the rule set 'due-process' has no parameter DIFFERENCE: it is about something else
                    """)
    void refusesImpossibleNumbers(String query, String refusal) {
        assertThat(graph.refusal("{ " + query + " }")).isEqualTo(refusal);
    }

    @Test
    void readsTheRulesOnce() {
        assertThat(
                        graph.statements(
                                """
                                { a: slateSize(slate: 5) { inspected }
                                  b: slateSize(slate: 9) { inspected }
                                  meetingVote(due: 15, present: 10, yes: 8) { passed }
                                  excellentQuota(members: 9) { allowed } }\
                                """))
                .hasSize(1);
    }
}
