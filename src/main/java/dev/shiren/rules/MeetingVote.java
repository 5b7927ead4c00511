package dev.shiren.rules;

import java.util.List;

/// Whether a meeting could decide, and whether it agreed (讨论决定). What counts for agreement is
/// how many are due to attend, not how many came.
///
/// @param due members who are due (应到), 1 or more
/// @param present members who came (实到), at most those due
/// @param yes members who agreed (同意), at most those present
record MeetingVote(int due, int present, int yes, RuleSet ruleSet) {

    static final String PRESENT = "PRESENT_AT_LEAST";
    static final String YES = "YES_MORE_THAN";

    /// The smallest number of members present that can decide.
    public int presentNeeded() {
        return Math.toIntExact(ruleSet.proportion(PRESENT).of(due, Rounding.CEILING));
    }

    /// The smallest number of members whose agreement decides.
    public int yesNeeded() {
        return Math.toIntExact(ruleSet.proportion(YES).of(due, Rounding.FLOOR)) + 1;
    }

    public boolean quorate() {
        return new Proportion(present, due).atLeast(ruleSet.proportion(PRESENT));
    }

    public boolean passed() {
        return quorate() && new Proportion(yes, due).moreThan(ruleSet.proportion(YES));
    }

    /// Both conditions with their numbers.
    public List<String> reasons() {
        return List.of(
                "%d of %d due are present: %d are needed".formatted(present, due, presentNeeded()),
                "%d of %d due agree: %d are needed".formatted(yes, due, yesNeeded()));
    }
}
