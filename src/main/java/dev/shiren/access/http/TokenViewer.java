package dev.shiren.access.http;

import dev.shiren.access.Role;
import dev.shiren.access.Viewer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a viewer out of a token's claims.
final class TokenViewer {

    private final AccessProperties.Claims claims;
    private final Map<String, Role> roles;

    TokenViewer(AccessProperties properties) {
        this.claims = properties.claims();
        this.roles = Map.copyOf(properties.roles());
    }

    /// @throws SignInRefusal for a token without one known role, or without a fit subject
    Viewer of(Jwt token) {
        String subject = text(token, claims.subject());
        if (subject == null) {
            throw SignInRefusal.forbidden(
                    "the token names nobody: '%s' is missing".formatted(claims.subject()));
        }
        String name = text(token, claims.name());
        try {
            return new Viewer(
                    subject,
                    name == null ? subject : name,
                    role(token),
                    texts(token, claims.units()),
                    texts(token, claims.managementCategories()),
                    texts(token, claims.clearances()),
                    text(token, claims.cadre()),
                    null);
        } catch (IllegalArgumentException e) {
            throw SignInRefusal.forbidden("'%s': %s".formatted(claims.subject(), e.getMessage()));
        }
    }

    /// Nothing is guessed: an account of two duties signs in with one of them.
    private Role role(Jwt token) {
        List<Role> known =
                texts(token, claims.role()).stream()
                        .flatMap(name -> role(name).stream())
                        .distinct()
                        .toList();
        if (known.size() != 1) {
            throw SignInRefusal.forbidden(
                    (known.isEmpty()
                                    ? "the token has no role this server knows in '%s'"
                                    : "the token has several roles in '%s': sign in with one")
                            .formatted(claims.role()));
        }
        return known.getFirst();
    }

    private Optional<Role> role(String name) {
        return Optional.ofNullable(roles.get(name))
                .or(
                        () ->
                                Arrays.stream(Role.values())
                                        .filter(role -> role.name().equals(name))
                                        .findFirst());
    }

    private static @Nullable String text(Jwt token, String claim) {
        return claim(token, claim) instanceof String text && !text.isBlank() ? text : null;
    }

    private static Set<String> texts(Jwt token, String claim) {
        return switch (claim(token, claim)) {
            case String text -> Set.of(text);
            case Collection<?> many ->
                    many.stream()
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .collect(Collectors.toSet());
            case null, default -> Set.of();
        };
    }

    /// A claim of the whole name before one inside objects: some issuers have dots in names.
    private static @Nullable Object claim(Jwt token, String name) {
        Object found = token.getClaims().get(name);
        if (found != null) {
            return found;
        }
        Object inner = token.getClaims();
        for (String part : name.split("\\.", -1)) {
            inner = inner instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return inner;
    }
}
