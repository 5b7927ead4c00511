package dev.shiren.access.http;

import dev.shiren.access.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Map;

/// Whose tokens are taken, and what their claims are called.
///
/// @param issuer the issuer's address, under which its `/.well-known/openid-configuration` is found
/// @param audience what the tokens' `aud` must name
/// @param roles the issuer's names of roles, where they are not ours
@ConfigurationProperties("shiren.access")
record AccessProperties(
        @Nullable String issuer,
        @DefaultValue("shiren") String audience,
        @DefaultValue Claims claims,
        @DefaultValue Map<String, Role> roles) {

    /// Which claim says what. A name with dots leads into objects: `realm_access.roles`.
    ///
    /// @param role one role, or a list with one that is known
    /// @param units a code or a list of codes; so are the next two
    record Claims(
            @DefaultValue("sub") String subject,
            @DefaultValue("name") String name,
            @DefaultValue("role") String role,
            @DefaultValue("units") String units,
            @DefaultValue("management_categories") String managementCategories,
            @DefaultValue("clearances") String clearances,
            @DefaultValue("cadre") String cadre) {}
}
