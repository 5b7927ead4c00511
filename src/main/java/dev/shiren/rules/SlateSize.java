package dev.shiren.rules;

/// How many are to be inspected for a slate (差额考察).
///
/// @param slate full-slate number of nominees (全额提名人选数), 1 or more
record SlateSize(int slate, RuleSet ruleSet) {

    static final String DIFFERENCE = "DIFFERENCE";

    /// How many at least: the slate and the difference, made whole.
    public int inspected() {
        return Math.toIntExact(
                Math.addExact(slate, ruleSet.proportion(DIFFERENCE).of(slate, rounding())));
    }

    public Rounding rounding() {
        return ruleSet.rounding();
    }
}
