package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

/// A request that is refused for an expected reason. Code and message go to the client as they
/// are: the message names the place and the remedy and gives away nothing the caller may not see.
public final class RejectedException extends RuntimeException {

    private final ErrorCode code;

    public RejectedException(ErrorCode code, String message) {
        this(code, message, null);
    }

    /// @param cause for the log only
    public RejectedException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// A value the caller gave makes no sense.
    public static RejectedException badInput(String message) {
        return new RejectedException(ErrorCode.BAD_USER_INPUT, message);
    }

    public ErrorCode code() {
        return code;
    }
}
