package dev.shiren.access.http;

import dev.shiren.access.SignedIn;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import java.time.Instant;
import java.util.stream.Collectors;

/// Makes a viewer of a token, for every transport, or says why not.
final class SignIn implements AuthenticationManager {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final JwtDecoder decoder;
    private final TokenViewer viewer;

    SignIn(JwtDecoder decoder, TokenViewer viewer) {
        this.decoder = decoder;
        this.viewer = viewer;
    }

    /// @throws SignInRefusal for a token that is not good, or whose account has no role here
    @Override
    public Authentication authenticate(Authentication request) {
        if (request instanceof BearerTokenAuthenticationToken bearer) {
            return with(bearer.getToken());
        }
        throw SignInRefusal.missing();
    }

    /// The sign-in of a token.
    ///
    /// @throws SignInRefusal as above
    SignedIn with(String token) {
        Jwt jwt = decode(token);
        Instant end = jwt.getExpiresAt();
        if (end == null) {
            throw SignInRefusal.unauthenticated("the token has no end ('exp')", null);
        }
        return new SignedIn(viewer.of(jwt), end);
    }

    private Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtValidationException e) {
            throw SignInRefusal.unauthenticated("the token is not valid: " + reasons(e), e);
        } catch (BadJwtException e) {
            throw SignInRefusal.unauthenticated(
                    "the token is no signed token of this server's issuer: get a new one", e);
        } catch (JwtException | JwtDecoderInitializationException e) {
            LOG.warn("the issuer of tokens does not answer", e);
            throw SignInRefusal.unavailable(e);
        }
    }

    private static String reasons(JwtValidationException e) {
        return e.getErrors().stream()
                .map((OAuth2Error error) -> String.valueOf(error.getDescription()))
                .collect(Collectors.joining("; "));
    }
}
