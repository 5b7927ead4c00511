package dev.shiren.talent.search.verdict;

import dev.shiren.kernel.Verdict;

import java.util.List;

/// A verdict on a condition with the ids of the nodes it rests on.
record Outcome(Verdict verdict, List<String> evidence) {

    Outcome {
        evidence = List.copyOf(evidence);
    }

    /// A decided outcome: met when something was found.
    static Outcome found(List<String> evidence) {
        return new Outcome(Verdict.of(!evidence.isEmpty()), evidence);
    }

    static Outcome of(boolean met, String evidence) {
        return new Outcome(Verdict.of(met), List.of(evidence));
    }

    /// The outcome on a number of which `least` and `most` are known, asked to be `min` to `max`.
    static Outcome between(int least, int most, int min, int max, List<String> evidence) {
        if (least >= min && most <= max) {
            return new Outcome(Verdict.MET, evidence);
        }
        return most < min || least > max
                ? new Outcome(Verdict.NOT_MET, evidence)
                : unknown(evidence);
    }

    static Outcome unknown(List<String> evidence) {
        return new Outcome(Verdict.UNKNOWN, evidence);
    }
}
