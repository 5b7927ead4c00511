package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A specialty (专长) of a cadre.
///
/// @param code node of the taxonomy
/// @param basis what it rests on, in words
public record CadreSpecialty(
        @JsonProperty(required = true) String code,
        @Nullable Proficiency proficiency,
        @Nullable Boolean verified,
        @Nullable String basis) {

    /// Where the records are kept.
    public static final ChildTable<CadreSpecialty> TABLE =
            new ChildTable<>(
                    "cadre_specialty",
                    List.of("specialty"),
                    List.of("proficiency", "verified", "basis"),
                    (s, row) ->
                            row.text(s.code).symbol(s.proficiency).flag(s.verified).text(s.basis),
                    row ->
                            new CadreSpecialty(
                                    row.text(),
                                    row.symbol(Proficiency.class),
                                    row.flag(),
                                    row.textOrNull()));

    public CadreSpecialty {
        Constraint.code("code", code);
        Constraint.length("basis", basis, 200);
    }
}
