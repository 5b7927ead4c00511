package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.shiren.talent.names.NameQuery;
import dev.shiren.talent.names.NameTier;
import java.util.EnumMap;
import java.util.Map;

/// Name queries over the forms of names that the index holds.
final class NameQueries {

    /// Longest beginning of a pinyin form that is indexed for itself.
    private static final int MAX_PREFIX = 20;

    private NameQueries() {}

    /// Exactly the names that the query finds.
    static Query matching(NameQuery name) {
        return switch (name) {
            case NameQuery.Han(String text) -> contained(text);
            case NameQuery.Pattern(String text) -> pattern(text);
            case NameQuery.Latin(String letters) -> begins(letters);
            case NameQuery.None _ -> Queries.NOBODY;
        };
    }

    /// The same, by how well the query fits; together they find what [#matching] finds.
    static Map<NameTier, Query> tiers(NameQuery name) {
        Map<NameTier, Query> tiers = new EnumMap<>(NameTier.class);
        switch (name) {
            case NameQuery.Han(String text) -> {
                tiers.put(NameTier.EXACT, Queries.term("nameJoined", text));
                tiers.put(
                        NameTier.PREFIX,
                        Query.of(q -> q.prefix(p -> p.field("nameJoined").value(text))));
                tiers.put(NameTier.CONTAINED, contained(text));
            }
            case NameQuery.Pattern(String text) -> tiers.put(NameTier.CONTAINED, pattern(text));
            case NameQuery.Latin(String letters) -> {
                tiers.put(NameTier.SURNAME_READING, Queries.term("surnamePinyin", letters));
                tiers.put(NameTier.OTHER_READING, Queries.term("pinyin", letters));
                tiers.put(NameTier.PREFIX, begins(letters));
            }
            case NameQuery.None _ -> {
                // Nothing to look up.
            }
        }
        return tiers;
    }

    private static Query contained(String text) {
        return Query.of(q -> q.matchPhrase(m -> m.field("nameText").query(text)));
    }

    private static Query begins(String letters) {
        return letters.length() <= MAX_PREFIX
                ? Queries.term("pinyin.prefix", letters)
                : Query.of(q -> q.prefix(p -> p.field("pinyin").value(letters)));
    }

    private static Query pattern(String text) {
        String wildcard = text.replace("\\", "\\\\").replace("*", "\\*");
        return Queries.any(
                Query.of(q -> q.wildcard(w -> w.field("nameJoined").value(wildcard))),
                Query.of(q -> q.wildcard(w -> w.field("name").value(wildcard))));
    }
}
