package dev.shiren.cadre.findings;

import dev.shiren.cadre.facts.CadreFacts;

import java.util.Set;
import java.util.stream.Stream;

/// Looks for some kinds of trouble in a cadre's document as of a day; features contribute theirs
/// as beans. A check reads nothing but what it is given.
public interface FindingCheck {

    /// The kinds it looks for; it is not asked when none of them is wanted.
    Set<FindingKind> kinds();

    /// What there is, of any of its kinds, in the order of the file.
    Stream<Finding> findings(CadreFacts file);
}
