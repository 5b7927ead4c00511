/// GraphQL over HTTP: which requests are understood, what is refused with which status, and the
/// page of GraphiQL. Replaces the framework's stock HTTP handler; `src/adr/0004-http-profile.md`
/// says why.
@org.jspecify.annotations.NullMarked
package dev.shiren.graphql.http;
