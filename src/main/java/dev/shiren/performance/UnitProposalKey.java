package dev.shiren.performance;

import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

/// What tells a proposal: its rules and the latest result it rests on, which stands for the unit,
/// the contest and the period.
///
/// @param ruleSet code of the rule set
/// @param ranking code of the result
record UnitProposalKey(String ruleSet, String ranking) {

    static final String TYPE = "UnitProposal";

    /// Reads `<rule set>/<ranking>`; null for any other text.
    static @Nullable UnitProposalKey parse(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && Constraint.isCode(text.substring(slash + 1))
                ? new UnitProposalKey(text.substring(0, slash), text.substring(slash + 1))
                : null;
    }

    /// The node id in its text form.
    String id() {
        return new NodeId(TYPE, ruleSet + "/" + ranking).toString();
    }
}
