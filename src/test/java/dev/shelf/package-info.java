/// A small library served through the whole GraphQL layer, for tests of that layer. It lies outside
/// `dev.shiren` so that the server's own component scan never sees its controller.
@org.jspecify.annotations.NullMarked
package dev.shelf;
