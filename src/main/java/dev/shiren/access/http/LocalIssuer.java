package dev.shiren.access.http;

import com.nimbusds.jose.jwk.JWKSet;

/// An issuer inside this server, whose tokens are taken instead of an outer one's.
///
/// @param name what its tokens' `iss` says
/// @param keys its public keys
/// @param paths the pattern of its own paths, which need no token
public record LocalIssuer(String name, JWKSet keys, String paths) {}
