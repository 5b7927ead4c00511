package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.talent.index.CadreIndexDocument.Reading;
import dev.shiren.talent.index.CadreIndexDocument.Span;
import dev.shiren.talent.search.filter.PostAspect;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.PostFlag;
import dev.shiren.talent.search.filter.Work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Conditions on single posts, on the time spent in them and on tenures.
final class PostQueries {

    private static final String POSTS = "appointments";
    private static final String SPANS = "spans";
    private static final String TENURES = "tenures";

    private PostQueries() {}

    static Query condition(PostCondition condition, boolean met) {
        return switch (condition) {
            case PostCondition.Held held -> decided(held(held), met);
            case PostCondition.Reached reached -> decided(reached(reached), met);
            case PostCondition.Experienced months -> experienced(months, met);
            case PostCondition.Tenure tenure -> tenure(tenure, met);
        };
    }

    private static Query decided(Query query, boolean met) {
        return met ? query : Queries.not(query);
    }

    private static Query held(PostCondition.Held held) {
        List<Query> parts = aspects(held.aspects());
        parts.add(Queries.atMost("appointments.startFirst", held.month()));
        if (held.inForce()) {
            parts.add(Queries.atLeast("appointments.endLast", held.month() + 1));
        }
        return Queries.nested(POSTS, Queries.all(parts));
    }

    private static Query reached(PostCondition.Reached reached) {
        List<Query> spans = new ArrayList<>();
        for (Map.Entry<PostCondition.Span, Set<String>> units : reached.units().entrySet()) {
            spans.add(
                    Queries.all(
                            Queries.atMost("appointments.startFirst", units.getKey().last()),
                            Queries.atLeast("appointments.endLast", units.getKey().first() + 1),
                            Queries.terms("appointments.unit", units.getValue())));
        }
        List<Query> parts = aspects(reached.aspects());
        parts.add(aspect(new PostAspect.OfType(PostAspect.PROPER)));
        parts.add(Queries.any(spans));
        return Queries.nested(POSTS, Queries.all(parts));
    }

    private static List<Query> aspects(List<PostAspect> aspects) {
        List<Query> queries = new ArrayList<>();
        aspects.forEach(aspect -> queries.add(aspect(aspect)));
        return queries;
    }

    private static Query aspect(PostAspect aspect) {
        return switch (aspect) {
            case PostAspect.OfLevel(Set<String> levels) ->
                    Queries.terms("appointments.level", levels);
            case PostAspect.Entitled(Set<String> titles) ->
                    Queries.terms("appointments.title", titles);
            case PostAspect.InUnit(Set<String> codes, boolean below) ->
                    Queries.terms(below ? "appointments.unitPath" : "appointments.unit", codes);
            case PostAspect.OfUnitType type -> symbols("unitType", type.types());
            case PostAspect.OfUnitCategory category ->
                    symbols("unitCategory", category.categories());
            case PostAspect.OfType type -> symbols("type", type.types());
            case PostAspect.Flagged(PostFlag flag, boolean value) ->
                    decided(Queries.flag("appointments." + field(flag), true), value);
            case PostAspect.OnFrontLine line -> symbols("frontLine", line.lines());
            case PostAspect.InChargeOf(Set<String> specialties) ->
                    Queries.terms("appointments.duties", specialties);
        };
    }

    private static Query symbols(String field, Collection<? extends Enum<?>> symbols) {
        return Queries.terms("appointments." + field, Queries.names(symbols));
    }

    private static String field(PostFlag flag) {
        return switch (flag) {
            case PRINCIPAL -> "principal";
            case LEADER -> "leader";
            case TEAM_MEMBER -> "teamMember";
            case GRASSROOTS -> "grassroots";
        };
    }

    private static Query experienced(PostCondition.Experienced months, boolean met) {
        List<Query> kinds =
                months.kinds().stream().map(work -> experienced(months, work, met)).toList();
        return met ? Queries.any(kinds) : Queries.all(kinds);
    }

    private static Query experienced(PostCondition.Experienced months, Work work, boolean met) {
        int month = months.month();
        Reading low = met ? Reading.LEAST : Reading.MOST;
        Reading high = met ? Reading.MOST : Reading.LEAST;
        Query enough = reaches(Span.key(work.key(), low), months.min(), month);
        Query beyond = reaches(Span.key(work.key(), high), months.max() + 1, month);
        return met ? Queries.butNot(enough, beyond) : Queries.any(Queries.not(enough), beyond);
    }

    /// At least so many months before a month: some interval begins by then and either the months
    /// up to it and in it, or all up to its end, are as many.
    private static Query reaches(String key, int months, int month) {
        if (months <= 0) {
            return Queries.all();
        }
        return Queries.nested(
                SPANS,
                Queries.term("spans.of", key),
                Queries.atMost("spans.start", month),
                Queries.atLeast("spans.offset", months - month),
                Queries.atLeast("spans.total", months));
    }

    /// What a tenure counts from is constant over months, so that its length is a bound on that.
    private static Query tenure(PostCondition.Tenure tenure, boolean met) {
        String since = TENURES + "." + tenure.in().name().toLowerCase(Locale.ROOT);
        int month = tenure.month();
        List<Query> bounds = new ArrayList<>();
        if (met) {
            if (tenure.min() > 0) {
                bounds.add(Queries.atMost(since + "Last", month - tenure.min()));
            }
            bounds.add(Queries.atLeast(since + "First", month - tenure.max()));
        } else {
            bounds.add(Queries.atLeast(since + "First", month - tenure.min() + 1));
            bounds.add(Queries.atMost(since + "Last", month - tenure.max() - 1));
        }
        return Queries.nested(
                TENURES,
                Queries.atMost("tenures.from", month),
                Queries.atLeast("tenures.until", month + 1),
                met ? Queries.all(bounds) : Queries.any(bounds));
    }
}
