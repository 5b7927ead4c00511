package dev.shiren.graphql;

import dev.shiren.access.Role;
import dev.shiren.access.SignedIn;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;

/// Whose request is executed.
///
/// @param subject in whose name limits are counted; empty, as no subject is, without sign-in
/// @param role null without sign-in
record Account(String subject, @Nullable Role role) {

    private static final Account NOBODY = new Account("", null);

    static Account of(GraphQLContext context) {
        SecurityContext security = context.get(SecurityContext.class.getName());
        return security != null && security.getAuthentication() instanceof SignedIn in
                ? new Account(in.viewer().subject(), in.viewer().role())
                : NOBODY;
    }
}
