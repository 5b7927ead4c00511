package dev.shiren.talent.search;

import dev.shiren.cadre.Cadre;
import dev.shiren.talent.search.filter.Preference;
import dev.shiren.talent.search.filter.ResolvedFilter;
import dev.shiren.talent.search.verdict.Evaluator;
import dev.shiren.talent.search.verdict.Finding;
import dev.shiren.talent.search.verdict.Subject;

import java.util.List;
import java.util.stream.Stream;

/// A cadre found, with its place and why; an edge of the search connection.
///
/// @param cursor opaque
/// @param search what it was found by
/// @param highlights of the words; empty unless asked for
record SearchHit(String cursor, Cadre node, TalentSearch search, List<Highlight> highlights) {

    /// Pieces of a field in which words were found, as plain text.
    record Highlight(String field, List<String> fragments) {}

    SearchHit {
        highlights = List.copyOf(highlights);
    }

    /// What was found of each clause of the filter, then of the preferences.
    public List<Clause> match() {
        Subject subject = new Subject(node.document(), search.organization());
        Stream<ResolvedFilter> filters =
                Stream.concat(
                        Stream.of(search.filter()),
                        search.preferences().stream().map(Preference::filter));
        return filters.flatMap(filter -> Evaluator.findings(filter, subject).stream())
                .map(Clause::of)
                .toList();
    }

    /// A verdict with the nodes it rests on.
    record Clause(String clause, String verdict, List<Evidence> evidence) {

        static Clause of(Finding finding) {
            return new Clause(
                    finding.clause(),
                    finding.verdict().name(),
                    finding.evidence().stream().map(Evidence::new).toList());
        }
    }

    /// The id of a node.
    record Evidence(String id) {}
}
