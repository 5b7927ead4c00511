@org.jspecify.annotations.NullMarked
package dev.shiren.graphql.http;
