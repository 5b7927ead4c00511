package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.filter.Preference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was typed into a search box, compiled once for the hits and the facets of a search.
public final class SearchText {

    private final List<String> words;
    private final @Nullable Query query;

    private SearchText(List<String> words, @Nullable Query query) {
        this.words = words;
        this.query = query;
    }

    /// Reads a text under one state of the organization; without a text everything is found.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) for a text of too many words or characters
    public static SearchText of(@Nullable String text, Organization organization) {
        List<String> words = text == null ? List.of() : TextCompiler.words(text);
        return new SearchText(
                words, words.isEmpty() ? null : TextCompiler.compile(words, organization));
    }

    /// The words; none when there is no text.
    public List<String> words() {
        return words;
    }

    /// Conditions as filters, words scoring.
    public Query within(Query conditions) {
        return within(conditions, List.of());
    }

    /// Conditions as filters, words and preferences scoring: who meets no preference is found too.
    public Query within(Query conditions, List<Preference> preferences) {
        List<Query> preferred = preferences.stream().map(SearchText::compiled).toList();
        return Query.of(
                q ->
                        q.bool(
                                b ->
                                        (query == null
                                                        ? b.filter(conditions)
                                                        : b.filter(conditions).must(query))
                                                .should(preferred)));
    }

    private static Query compiled(Preference preference) {
        Query met = SearchCompiler.compile(preference.filter());
        return Query.of(
                q -> q.constantScore(c -> c.filter(met).boost((float) preference.weight())));
    }
}
