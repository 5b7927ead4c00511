package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.kernel.PartialDate;
import dev.shiren.talent.search.filter.Condition;
import dev.shiren.talent.search.filter.SpecialtyEvidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Conditions on specialties and what the records show of them.
final class ShownQueries {

    private ShownQueries() {}

    static Query skilled(Condition.Skilled skilled, Condition.Shown shown, boolean met) {
        List<Query> parts = new ArrayList<>();
        parts.add(Queries.terms("skills.code", skilled.codes()));
        if (skilled.least() != null) {
            Query enough = Queries.term("skills.atLeast", skilled.least().name());
            parts.add(
                    met
                            ? enough
                            : Queries.any(enough, Queries.not(Queries.exists("skills.atLeast"))));
        }
        if (skilled.verified() != null) {
            parts.add(Queries.flag("skills.verified", skilled.verified()));
        }
        parts.add(
                Queries.any(
                        shown.kinds().stream()
                                .sorted()
                                .map(kind -> shown(kind, shown.day()))
                                .toList()));
        Query some = Queries.nested("skills", Queries.all(parts));
        return met ? some : Queries.not(some);
    }

    private static Query shown(SpecialtyEvidence kind, LocalDate day) {
        return switch (kind) {
            case DUTY -> Queries.atMost("skills.duty", PartialDate.monthNumber(day));
            case ACHIEVEMENT -> Queries.upTo("skills.achievement", day);
            case TRAINING -> Queries.upTo("skills.training", day);
            case STATED ->
                    Queries.not(
                            Queries.any(
                                    shown(SpecialtyEvidence.DUTY, day),
                                    shown(SpecialtyEvidence.ACHIEVEMENT, day),
                                    shown(SpecialtyEvidence.TRAINING, day)));
        };
    }
}
