package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.cadre.Proficiency;
import dev.shiren.talent.search.filter.Condition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Conditions on records other than posts. Of specialties the index holds `code/PROFICIENCY` for
/// every proficiency up to the cadre's own; the verified ones apart, and there the code alone too.
final class RecordQueries {

    private static final String ALL = "specialties";
    private static final String LEVELS = "specialtyAtLeast";
    private static final String VERIFIED = "specialtyVerifiedAtLeast";

    private RecordQueries() {}

    static Query skilled(Condition.Skilled skilled, boolean met) {
        if (skilled.shown() != null) {
            return ShownQueries.skilled(skilled, skilled.shown(), met);
        }
        List<String> codes = skilled.codes().stream().sorted().toList();
        Query enough = skilled(codes, skilled.least(), skilled.verified());
        if (met) {
            return enough;
        }
        if (skilled.least() == null) {
            return Queries.not(enough);
        }
        return Queries.not(Queries.any(enough, undecided(codes, skilled.verified())));
    }

    private static Query skilled(
            List<String> codes, @Nullable Proficiency least, @Nullable Boolean verified) {
        if (verified == null) {
            return Queries.terms(least == null ? ALL : LEVELS, with(codes, least));
        }
        if (verified) {
            return Queries.terms(VERIFIED, with(codes, least));
        }
        return Queries.any(
                codes.stream()
                        .map(
                                code ->
                                        Queries.butNot(
                                                skilled(List.of(code), least, null),
                                                Queries.term(VERIFIED, code)))
                        .toList());
    }

    /// Some of these specialties, verified as asked, is of unknown proficiency.
    private static Query undecided(List<String> codes, @Nullable Boolean verified) {
        String weakest = "/" + Proficiency.FAMILIAR;
        return Queries.any(
                codes.stream()
                        .map(
                                code ->
                                        Queries.butNot(
                                                skilled(List.of(code), null, verified),
                                                Queries.term(LEVELS, code + weakest)))
                        .toList());
    }

    private static List<String> with(List<String> codes, @Nullable Proficiency least) {
        return least == null ? codes : codes.stream().map(code -> code + "/" + least).toList();
    }

    static Query educated(Condition.Educated educated) {
        List<Query> parts = new ArrayList<>();
        parts.add(
                Queries.terms(
                        "educations.level", educated.levels().stream().map(Enum::name).toList()));
        if (educated.mode() != null) {
            parts.add(Queries.term("educations.mode", educated.mode().name()));
        }
        if (educated.school() != null) {
            parts.add(Queries.contains("educations.school", educated.school()));
        }
        if (educated.major() != null) {
            parts.add(Queries.contains("educations.major", educated.major()));
        }
        return Queries.nested("educations", Queries.all(parts));
    }

    static Query titled(Condition.Titled titled) {
        return Queries.terms("titles", titled.codes());
    }

    /// A clause a year, of which so many must hold.
    static Query appraised(Condition.Appraised appraised) {
        return Queries.atLeast(
                appraised.atLeast(),
                IntStream.rangeClosed(appraised.firstYear(), appraised.lastYear())
                        .mapToObj(year -> inYear(appraised, year))
                        .toList());
    }

    private static Query inYear(Condition.Appraised appraised, int year) {
        String prefix = appraised.form() + "/" + year + "/";
        return Queries.terms(
                "appraisals", appraised.grades().stream().map(grade -> prefix + grade).toList());
    }

    static Query pool(Condition.InPool pool) {
        return Queries.nested(
                "pools",
                Queries.terms("pools.pool", pool.pools()),
                Queries.during("pools.since", "pools.until", pool.day()));
    }

    static Query effect(Condition.InEffect effect) {
        return Queries.nested(
                "effects", Queries.during("effects.from", "effects.until", effect.day()));
    }
}
