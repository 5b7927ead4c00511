package dev.shiren.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// What a document may ask for and how long it may run; `application.yml` gives the reasons for
/// the numbers. A document beyond a limit is refused as a whole before anything is fetched.
///
/// @param maxCharacters of the document's text
/// @param maxTokens of the document, punctuation included
/// @param maxDepth levels of fields below the operation, fragments expanded
/// @param maxFields of an operation, fragments expanded
/// @param maxAliases written in the document
/// @param maxDirectives used in the document
/// @param maxCost of an operation with its variables, by `@cost` and `@listSize`
/// @param deadline after which a request is stopped at its next field
/// @param cachedCharacters text of documents whose parsed and validated form is kept
@ConfigurationProperties("shiren.graphql")
record GraphQlLimits(
        @DefaultValue("50000") int maxCharacters,
        @DefaultValue("5000") int maxTokens,
        @DefaultValue("15") int maxDepth,
        @DefaultValue("1000") int maxFields,
        @DefaultValue("50") int maxAliases,
        @DefaultValue("50") int maxDirectives,
        @DefaultValue("20000") int maxCost,
        @DefaultValue("30s") Duration deadline,
        @DefaultValue("4000000") long cachedCharacters) {}
