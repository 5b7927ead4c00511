package dev.shiren.talent.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.elastic.TextCompiler;
import dev.shiren.talent.search.filter.ResolvedFilter;
import java.util.List;

/// What is searched for: hits and facets of one search share it.
///
/// @param words of the text; none when there is none
/// @param organization the state in which words and codes are understood
record TalentSearch(
        List<String> words, ResolvedFilter filter, Organization organization) {

    TalentSearch {
        words = List.copyOf(words);
    }

    /// Everything that is asked, conditions as filters, words scoring.
    Query query() {
        return TextCompiler.within(SearchCompiler.compile(filter), words, organization);
    }
}
