package dev.shiren.exchange;

import dev.shiren.cadre.CadreDocument;

import java.util.List;

/// Who a person file is about.
sealed interface PersonMatch {

    /// This cadre: by the file itself when it came before, by decision, or by id number.
    record Known(CadreDocument cadre) implements PersonMatch {}

    /// Perhaps one of these, who share the id number, or name and birth month: a person decides.
    record Ambiguous(List<CadreDocument> candidates, String reason) implements PersonMatch {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// Somebody decided it is this cadre, but the id numbers say otherwise.
    record Contradicted(CadreDocument decided) implements PersonMatch {}

    /// Nobody stored.
    record Unknown() implements PersonMatch {}
}
