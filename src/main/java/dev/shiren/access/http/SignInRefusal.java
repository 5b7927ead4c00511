package dev.shiren.access.http;

import dev.shiren.kernel.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/// Nobody is signed in, for a reason that the client is told; it names no person.
final class SignInRefusal extends AuthenticationException {

    private final ErrorCode code;

    private SignInRefusal(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message);
        this.code = code;
        if (cause != null) {
            initCause(cause);
        }
    }

    /// There is no token.
    static SignInRefusal missing() {
        return unauthenticated("sign in: send a token in 'Authorization: Bearer ...'", null);
    }

    /// The token is not good.
    static SignInRefusal unauthenticated(String reason, @Nullable Throwable cause) {
        return new SignInRefusal(ErrorCode.UNAUTHENTICATED, reason, cause);
    }

    /// The token is good, and its account may do nothing here.
    static SignInRefusal forbidden(String reason) {
        return new SignInRefusal(ErrorCode.FORBIDDEN, reason, null);
    }

    /// Whether the token is good cannot be told now.
    static SignInRefusal unavailable(Throwable cause) {
        return new SignInRefusal(
                ErrorCode.UNAVAILABLE, "the issuer of tokens does not answer: try later", cause);
    }

    ErrorCode code() {
        return code;
    }
}
