package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.RankLadder;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What may be recorded of the rank (职级), of which a cadre has one beside the posts.
///
/// @param rank its code
record RankCommands(Cadre cadre, String rank, PartialDate since, Organization organization) {

    private static final String SET = "UPDATE cadre SET rank_code = ?, rank_since = ? WHERE id = ?";

    /// Gives the cadre a first rank, or the one a step above the present one.
    Edit grant() {
        Rank present = checked(RankFlow.GRANT);
        if (present != null) {
            refuseEarlier(present);
            refuseSame(present);
            String next = RankLadder.above(present.code());
            if (!rank.equals(next)) {
                throw RefusedException.of(
                        ILLEGAL_TRANSITION,
                        "rank",
                        "ranks are climbed step by step: above %s comes %s"
                                .formatted(present.code(), next));
            }
        }
        return edit();
    }

    /// Gives the cadre a lower rank.
    Edit lower() {
        Rank present = checked(RankFlow.LOWER);
        if (present != null) {
            refuseEarlier(present);
            if (!RankLadder.isBelow(rank, present.code())) {
                throw RefusedException.of(
                        ILLEGAL_TRANSITION,
                        "rank",
                        "%s is not below the present rank %s: name a lower one"
                                .formatted(rank, present.code()));
            }
        }
        return edit();
    }

    /// Puts the right rank in place of one that was entered wrongly.
    Edit correct() {
        Rank present = checked(RankFlow.CORRECT);
        if (present != null) {
            refuseSame(present);
        }
        return edit();
    }

    private @Nullable Rank checked(RankFlow flow) {
        new References(organization).code("rank", CodeSystem.RANK, rank);
        Rank present = cadre.rank();
        String closed = flow.closed(present);
        if (closed != null) {
            throw RefusedException.of(ILLEGAL_TRANSITION, "rank", closed);
        }
        return present;
    }

    private Edit edit() {
        return new Edit(rank, List.of(Edit.Write.update(SET, rank, since.toString())));
    }

    private void refuseEarlier(Rank present) {
        if (present.since() != null && since.latest().isBefore(present.since().earliest())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "since",
                    "%s is before the present rank %s, held since %s: give that day or a later one"
                            .formatted(since, present.code(), present.since()));
        }
    }

    private void refuseSame(Rank present) {
        if (present.equals(new Rank(rank, since))) {
            throw RefusedException.of(
                    DUPLICATE,
                    "rank",
                    "the cadre has the rank %s since %s"
                            .formatted(present.code(), present.since()));
        }
    }
}
