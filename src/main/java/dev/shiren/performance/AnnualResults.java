package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.Organization;
import dev.shiren.rules.TeamGrade;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The annual results of a unit as one request gives them. Each becomes a change of its own, done
/// once for a key derived from that of the batch: a batch that was cut short is sent again.
///
/// @param unit code of the unit that appraised
/// @param members how many take part in the appraisal; null where the results are all of them
/// @param ruleSet code of the rules for the quota
record AnnualResults(
        String unit,
        int year,
        String idempotencyKey,
        @Nullable String reason,
        @Nullable TeamGrade teamGrade,
        boolean approved,
        @Nullable Integer members,
        String ruleSet,
        List<Result> results) {

    static final int MOST = 200;

    // Leaves room for a hyphen and the cadre's number in the 80 characters of a key.
    private static final int LONGEST_KEY = 60;

    /// The result of one cadre.
    record Result(
            NodeId cadre,
            long expectedVersion,
            AppraisalGrade grade,
            @Nullable LocalDate decidedOn,
            @Nullable String note) {}

    /// A result as a change of its own.
    record Single(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            AppraisalCommands.Facts facts)
            implements CadreInput {}

    /// What is wrong with the batch as a whole.
    void check(Organization organization) {
        if (results.size() > MOST) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "results",
                    "%d results are too many: send at most %d at a time"
                            .formatted(results.size(), MOST));
        }
        if (idempotencyKey.length() < 8 || idempotencyKey.length() > LONGEST_KEY) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "idempotencyKey",
                    "the key of a batch has 8 to %d visible ASCII characters: a random UUID will do"
                            .formatted(LONGEST_KEY));
        }
        if (organization.units().node(unit) == null) {
            throw RefusedException.of(NOT_FOUND, "unit", "there is no unit '%s'".formatted(unit));
        }
        if (members != null && members < results.size()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "members",
                    "%d take part and there are %d results: correct one of them"
                            .formatted(members, results.size()));
        }
        refuseTwice();
    }

    private void refuseTwice() {
        Set<NodeId> cadres = new HashSet<>();
        for (Result result : results) {
            if (!cadres.add(result.cadre())) {
                throw RefusedException.of(
                        DUPLICATE,
                        "results",
                        "the cadre %s has two results: send one".formatted(result.cadre()));
            }
        }
    }

    /// The changes, in the order of the results. A wrong id fails the request as a whole.
    List<Single> singles() {
        return results.stream().map(this::single).toList();
    }

    private Single single(Result result) {
        return new Single(
                result.cadre(),
                result.expectedVersion(),
                idempotencyKey + "-" + RecordKey.cadreId(result.cadre()),
                reason,
                new AppraisalCommands.Facts(
                        AppraisalForm.ANNUAL,
                        year,
                        null,
                        result.grade(),
                        null,
                        unit,
                        result.decidedOn(),
                        result.note()));
    }

    /// How many take part in the appraisal.
    int appraised() {
        return members == null ? results.size() : members;
    }

    /// How many are graded excellent.
    int excellent() {
        return Math.toIntExact(
                results.stream().filter(r -> r.grade() == AppraisalGrade.EXCELLENT).count());
    }
}
