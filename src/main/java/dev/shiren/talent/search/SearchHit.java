package dev.shiren.talent.search;

import dev.shiren.cadre.Cadre;
import dev.shiren.talent.search.verdict.Evaluator;
import dev.shiren.talent.search.verdict.Finding;
import dev.shiren.talent.search.verdict.Subject;
import java.util.List;

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

    /// What was found of each clause of the filter.
    public List<Clause> match() {
        Subject subject = new Subject(node.document(), search.organization());
        return Evaluator.findings(search.filter(), subject).stream().map(Clause::of).toList();
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
