package dev.shiren.talent.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.org.Organization;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.elastic.SearchText;
import dev.shiren.talent.search.filter.Preference;
import dev.shiren.talent.search.filter.ResolvedFilter;

import java.util.List;

/// What is searched for: hits and facets of one search share it.
///
/// @param preferences what moves hits up
/// @param organization the state in which words and codes are understood
record TalentSearch(
        SearchText text,
        ResolvedFilter filter,
        List<Preference> preferences,
        Organization organization) {

    TalentSearch {
        preferences = List.copyOf(preferences);
    }

    /// Everything that is asked, conditions as filters, words and preferences scoring.
    Query query() {
        return text.within(SearchCompiler.compile(filter), preferences);
    }
}
