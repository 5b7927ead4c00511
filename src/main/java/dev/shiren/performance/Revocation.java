package dev.shiren.performance;

import dev.shiren.bulk.ChildTable;

import java.time.LocalDate;
import java.util.List;

/// That an award was taken back (撤销奖励). Kept beside the award, which stays what it was: rosters
/// know nothing of it, and importing the award again does not bring it back.
///
/// @param award code of the award
public record Revocation(String award, LocalDate on, RevocationGround ground) {

    static final ChildTable<Revocation> TABLE =
            new ChildTable<>(
                    "award_revocation",
                    List.of("award"),
                    List.of("revoked_on", "ground"),
                    (r, row) -> row.text(r.award).date(r.on).symbol(r.ground),
                    row ->
                            new Revocation(
                                    row.text(),
                                    LocalDate.parse(row.text()),
                                    RevocationGround.valueOf(row.text())));
}
