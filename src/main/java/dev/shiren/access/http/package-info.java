/// Signing in over HTTP and WebSocket with the tokens of an OpenID Connect issuer;
/// `src/adr/0011-sign-in-with-tokens.md` says why, `src/docs/sign-in.md` how to set it up.
@org.jspecify.annotations.NullMarked
package dev.shiren.access.http;
