package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// The few kinds of query that conditions are made of, in short form.
public final class Queries {

    static final Query NOBODY = Query.of(q -> q.matchNone(m -> m));

    private Queries() {}

    static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query terms(String field, Collection<String> values) {
        List<FieldValue> list = values.stream().sorted().map(FieldValue::of).toList();
        return list.isEmpty()
                ? NOBODY
                : Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(list))));
    }

    static Query flag(String field, boolean value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query exists(String field) {
        return Query.of(q -> q.exists(e -> e.field(field)));
    }

    static Query atLeast(String field, int bound) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).gte((double) bound))));
    }

    static Query atMost(String field, int bound) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).lte((double) bound))));
    }

    /// On a day or later.
    static Query from(String field, LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).gte(day.toString()))));
    }

    /// On a day or earlier.
    static Query upTo(String field, LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).lte(day.toString()))));
    }

    /// Later than a day.
    static Query after(String field, LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).gt(day.toString()))));
    }

    /// Containing a text, character by character.
    static Query contains(String field, String text) {
        String quoted = text.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
        return Query.of(q -> q.wildcard(w -> w.field(field).value("*" + quoted + "*")));
    }

    /// The names of symbols, as the index holds them.
    static List<String> names(Collection<? extends Enum<?>> symbols) {
        return symbols.stream().map(symbol -> symbol.name()).toList();
    }

    static Query before(String field, String value) {
        return Query.of(q -> q.range(r -> r.term(t -> t.field(field).lt(value))));
    }

    /// `from <= day < until`.
    static Query during(String from, String until, LocalDate day) {
        return all(upTo(from, day), after(until, day));
    }

    static Query nested(String path, Query... inner) {
        return Query.of(
                q -> q.nested(n -> n.path(path).query(all(inner)).scoreMode(ChildScoreMode.None)));
    }

    static Query all(Query... parts) {
        return all(List.of(parts));
    }

    public static Query all(List<Query> parts) {
        if (parts.isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        return parts.size() == 1 ? parts.getFirst() : Query.of(q -> q.bool(b -> b.filter(parts)));
    }

    static Query any(Query... parts) {
        return any(List.of(parts));
    }

    static Query any(List<Query> parts) {
        return atLeast(1, parts);
    }

    /// So many of the parts hold.
    static Query atLeast(int count, List<Query> parts) {
        if (parts.size() < count) {
            return NOBODY;
        }
        return parts.size() == 1
                ? parts.getFirst()
                : Query.of(
                        q ->
                                q.bool(
                                        b ->
                                                b.should(parts)
                                                        .minimumShouldMatch(
                                                                Integer.toString(count))));
    }

    public static Query not(Query part) {
        return Query.of(q -> q.bool(b -> b.mustNot(part)));
    }

    static Query butNot(Query part, Query excluded) {
        return Query.of(q -> q.bool(b -> b.filter(part).mustNot(excluded)));
    }
}
