package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A professional title (专业技术职务); its code (GB/T 8561) tells the titles of a cadre apart.
public record TechnicalTitle(
        @JsonProperty(required = true) String code,
        @Nullable String name,
        @Nullable PartialDate obtained) {

    /// Where the records are kept.
    public static final ChildTable<TechnicalTitle> TABLE =
            new ChildTable<>(
                    "technical_title",
                    List.of("code"),
                    List.of("name", "obtained"),
                    (t, row) -> row.text(t.code).text(t.name).partialDate(t.obtained),
                    row -> new TechnicalTitle(row.text(), row.textOrNull(), row.partialDate()));

    public TechnicalTitle {
        Constraint.code("code", code);
        Constraint.length("name", name, 200);
    }
}
