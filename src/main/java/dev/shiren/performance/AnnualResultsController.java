package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;
import dev.shiren.kernel.UserErrorCode;
import dev.shiren.org.Organization;
import dev.shiren.rules.ExcellentQuota;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The mutation that records the annual results of a unit. More excellent ones than the quota
/// allows are shown and not refused: approval may raise it.
@Controller
final class AnnualResultsController {

    private static final Set<String> OF_RESULT =
            Set.of("cadre", "expectedVersion", "grade", "decidedOn", "note");

    private final CadreChanges changes;
    private final Clock clock;

    AnnualResultsController(CadreChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    record AnnualResultOutcome(
            @Nullable Cadre cadre, @Nullable AppraisalNode appraisal, List<UserError> userErrors) {}

    /// @param used results EXCELLENT of the batch
    record QuotaUse(ExcellentQuota quota, int used) {

        /// Null where the rules give no number.
        public @Nullable Boolean exceeded() {
            Integer allowed = quota.allowed();
            return allowed == null ? null : used > allowed;
        }

        /// What to look at; null when nothing.
        public @Nullable String warning() {
            return Boolean.TRUE.equals(exceeded())
                    ? "%d of %d are graded EXCELLENT, the rule set '%s' allows %d: have it approved or correct grades"
                            .formatted(
                                    used, quota.members(), quota.ruleSet().code(), quota.allowed())
                    : quota.unknown();
        }
    }

    record AnnualResultsPayload(
            List<AnnualResultOutcome> results,
            @Nullable QuotaUse quota,
            List<UserError> userErrors) {}

    @MutationMapping
    AnnualResultsPayload recordAnnualResults(
            @Argument AnnualResults input, Rules rules, Organization organization) {
        try {
            input.check(organization);
        } catch (RefusedException e) {
            return new AnnualResultsPayload(List.of(), null, List.of(e.error()));
        }
        LocalDate today = LocalDate.now(clock);
        QuotaUse quota =
                new QuotaUse(
                        new ExcellentQuota(
                                input.appraised(),
                                input.teamGrade(),
                                input.approved(),
                                rules.named(input.ruleSet(), today, "BASE", "ROUNDING")),
                        input.excellent());
        List<AnnualResults.Single> singles = input.singles();
        return new AnnualResultsPayload(
                IntStream.range(0, singles.size())
                        .mapToObj(no -> record(no, singles.get(no), organization, today))
                        .toList(),
                quota,
                List.of());
    }

    private AnnualResultOutcome record(
            int no, AnnualResults.Single single, Organization organization, LocalDate today) {
        Outcome outcome =
                changes.apply(
                        "recordAnnualResults",
                        single,
                        cadre ->
                                AppraisalCommands.record(
                                        cadre, single.facts(), organization, today));
        return new AnnualResultOutcome(
                outcome.cadre(),
                outcome.shown((cadre, code) -> AppraisalNode.find(cadre, code, organization)),
                outcome.userErrors().stream().map(error -> placed(error, no)).toList());
    }

    /// What is wrong with a result is shown at its place in the list.
    private static UserError placed(UserError error, int no) {
        String field = error.path().getLast();
        List<String> entry = List.of("input", "results", Integer.toString(no));
        List<String> path = error.path();
        if (OF_RESULT.contains(field)) {
            path = Stream.concat(entry.stream(), Stream.of(field)).toList();
        } else if (error.code() == UserErrorCode.DUPLICATE) {
            path = entry;
        }
        return new UserError(
                error.code(), error.message(), path, error.rule(), error.currentVersion());
    }
}
