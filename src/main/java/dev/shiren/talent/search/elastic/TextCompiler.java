package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.IntervalsAllOf;
import co.elastic.clients.elasticsearch._types.query_dsl.IntervalsFilter;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;
import dev.shiren.talent.names.NameQuery;
import dev.shiren.talent.names.NameTier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Compiles what was typed into a search box. Every word must be found, in any of: the name, the
/// code, a specialty (by taxonomy and synonyms, with descendants), the unit, posts, specialty text,
/// majors, resume. A word counts by the best place it is found in.
public final class TextCompiler {

    /// The fields a word is looked for as a phrase in, the best first, with what they count.
    private static final List<Field> FIELDS =
            List.of(
                    new Field("specialtyNames", 16),
                    new Field("posts", 12),
                    new Field("specialtyText", 8),
                    new Field("majors", 6),
                    new Field("resume", 4));

    private static final int MAX_WORDS = 8;
    private static final int MAX_CODE_POINTS = 100;

    private static final float TAXONOMY = 20;
    private static final float UNIT = 14;
    private static final float CODE = 64;

    private record Field(String name, float counts) {}

    private TextCompiler() {}

    /// The words of a text; none when it is blank.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) for a text of too many words or characters
    static List<String> words(String text) {
        if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
            throw RejectedException.badInput(
                    "text: more than "
                            + MAX_CODE_POINTS
                            + " characters: use `where` for conditions");
        }
        List<String> words =
                Arrays.stream(text.split("[\\s\\p{Z},，、;；]+", -1))
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList();
        if (words.size() > MAX_WORDS) {
            throw RejectedException.badInput(
                    "text: more than " + MAX_WORDS + " words: use `where` for conditions");
        }
        return words;
    }

    /// The scoring query: all words.
    static Query compile(List<String> words, Organization organization) {
        List<Query> each = words.stream().map(word -> word(word, organization)).toList();
        return Query.of(q -> q.bool(b -> b.must(each)));
    }

    /// The names of the fields in which words are looked for as phrases.
    static List<String> fields() {
        return FIELDS.stream().map(Field::name).toList();
    }

    /// The names a text finds, best tier first; for suggestions.
    public static Query names(NameQuery name) {
        return best(nameTiers(name));
    }

    private static Query word(String word, Organization organization) {
        List<Query> places = new ArrayList<>(nameTiers(NameQuery.of(word)));
        places.add(counting(CODE, Queries.term("code", word)));
        Set<String> nodes = organization.specialtiesMeant(word);
        if (!nodes.isEmpty()) {
            places.add(counting(TAXONOMY, Queries.terms("specialties", nodes)));
        }
        List<String> units = organization.units().named(word);
        if (!units.isEmpty()) {
            places.add(counting(UNIT, Queries.terms("unit", units)));
        }
        FIELDS.forEach(field -> places.add(counting(field.counts(), phrase(field.name(), word))));
        return best(places);
    }

    private static List<Query> nameTiers(NameQuery name) {
        List<Query> tiers = new ArrayList<>();
        NameQueries.tiers(name).forEach((tier, query) -> tiers.add(counting(counts(tier), query)));
        return tiers;
    }

    private static float counts(NameTier tier) {
        return switch (tier) {
            case EXACT -> 64;
            case SURNAME_READING -> 56;
            case OTHER_READING -> 48;
            case PREFIX -> 40;
            case CONTAINED -> 32;
        };
    }

    static Query phrase(String field, String word) {
        List<String> traps = FalseFriends.around(word);
        if (traps.isEmpty()) {
            return Query.of(q -> q.matchPhrase(m -> m.field(field).query(word)));
        }
        // A filter each: one filter by a disjunction lets pass what only one of them contains.
        Intervals found = interval(word);
        for (String trap : traps) {
            Intervals inside = interval(trap);
            IntervalsFilter outside = IntervalsFilter.of(f -> f.notContainedBy(inside));
            Intervals before = found;
            found = Intervals.of(i -> i.allOf(a -> a.intervals(before).filter(outside)));
        }
        IntervalsAllOf all = found.allOf();
        return Query.of(q -> q.intervals(i -> i.field(field).allOf(all)));
    }

    private static Intervals interval(String word) {
        return Intervals.of(i -> i.match(m -> m.query(word).ordered(true).maxGaps(0)));
    }

    private static Query counting(float points, Query place) {
        return Query.of(q -> q.constantScore(c -> c.filter(place).boost(points)));
    }

    private static Query best(List<Query> places) {
        return places.isEmpty()
                ? Queries.NOBODY
                : Query.of(q -> q.disMax(d -> d.queries(places).tieBreaker(0.0)));
    }
}
