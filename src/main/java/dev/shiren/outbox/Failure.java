package dev.shiren.outbox;

/// A claim that could not be fulfilled, and why.
public record Failure(Claim claim, String reason) {

    /// What the column keeps.
    private static final int MOST = 400;

    public Failure {
        if (reason.codePointCount(0, reason.length()) > MOST) {
            reason = reason.substring(0, reason.offsetByCodePoints(0, MOST - 1)) + "…";
        }
    }
}
