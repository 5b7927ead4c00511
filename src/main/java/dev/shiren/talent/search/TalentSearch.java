package dev.shiren.talent.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.org.Organization;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.elastic.SearchText;
import dev.shiren.talent.search.filter.ResolvedFilter;

/// What is searched for: hits and facets of one search share it.
///
/// @param organization the state in which words and codes are understood
record TalentSearch(SearchText text, ResolvedFilter filter, Organization organization) {

    /// Everything that is asked, conditions as filters, words scoring.
    Query query() {
        return text.within(SearchCompiler.compile(filter));
    }
}
