package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;

import java.util.List;

/// What may be recorded of the rank (职级), of which a cadre has one beside the posts.
final class RankCommands {

    private static final String GRANT =
            "UPDATE cadre SET rank_code = ?, rank_since = ? WHERE id = ?";

    private RankCommands() {}

    /// Gives the cadre a rank in place of the present one.
    static Edit grant(Cadre cadre, String rank, PartialDate since, Organization organization) {
        new References(organization).code("rank", CodeSystem.RANK, rank);
        Rank present = cadre.rank();
        if (present != null) {
            refuseEarlier(present, since);
            refuseSame(present, new Rank(rank, since));
        }
        return new Edit(rank, List.of(Edit.Write.update(GRANT, rank, since.toString())));
    }

    private static void refuseEarlier(Rank present, PartialDate since) {
        if (present.since() != null && since.latest().isBefore(present.since().earliest())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "since",
                    "%s is before the present rank %s, held since %s: give that day or a later one"
                            .formatted(since, present.code(), present.since()));
        }
    }

    private static void refuseSame(Rank present, Rank granted) {
        if (present.equals(granted)) {
            throw RefusedException.of(
                    DUPLICATE,
                    "rank",
                    "the cadre has the rank %s since %s"
                            .formatted(present.code(), present.since()));
        }
    }
}
