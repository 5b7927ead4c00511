package dev.shiren.kernel;

/// What is known of a condition. Missing data is never read as met or as not met.
public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN;

    /// The verdict on the opposite condition; what is unknown stays unknown.
    public Verdict negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public static Verdict of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
