package dev.shiren.kernel;

/// Ends a mutation that is refused for an expected reason, so that nothing of it stays; it becomes
/// an entry of the payload's `userErrors`.
public final class RefusedException extends RuntimeException {

    private final transient UserError error;

    public RefusedException(UserError error) {
        super(error.message());
        this.error = error;
    }

    /// A refusal about one field of the input.
    public static RefusedException of(UserErrorCode code, String field, String message) {
        return new RefusedException(UserError.of(code, field, message));
    }

    public UserError error() {
        return error;
    }
}
