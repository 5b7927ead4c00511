package dev.shiren.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// A viewer whose token was found good.
///
/// @param expiresAt when the token ends
public record SignedIn(Viewer viewer, Instant expiresAt) implements Authentication {

    /// The same sign-in with another purpose.
    public SignedIn with(@Nullable Purpose purpose) {
        return new SignedIn(viewer.with(purpose), expiresAt);
    }

    @Override
    public String getName() {
        return viewer.subject();
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    /// None: what a role may do is the policy's to say.
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("a sign-in is never taken for another");
    }
}
