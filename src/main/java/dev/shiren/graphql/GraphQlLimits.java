package dev.shiren.graphql;

import dev.shiren.access.Role;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Set;

/// What a document may ask for and how long it may run; `application.yml` gives the reasons for
/// the numbers. A document beyond a limit is refused as a whole before anything is fetched.
///
/// @param maxCharacters of the document's text
/// @param maxTokens of the document, punctuation included
/// @param maxDepth levels of fields below the operation, fragments expanded
/// @param maxFields of an operation, fragments expanded
/// @param maxAliases written in the document
/// @param maxRepeats of the same field under the same name in one selection
/// @param maxDirectives used in the document
/// @param maxCost of an operation with its variables, by `@cost` and `@listSize`
/// @param maxVariableValues in the variables, lists and objects counted with what they hold
/// @param maxErrors of an answer; those beyond are counted, not told
/// @param deadline after which a request is stopped, with its statements and searches
/// @param cachedCharacters text of documents whose parsed and validated form is kept
@ConfigurationProperties("shiren.graphql")
record GraphQlLimits(
        @DefaultValue("50000") int maxCharacters,
        @DefaultValue("5000") int maxTokens,
        @DefaultValue("15") int maxDepth,
        @DefaultValue("1000") int maxFields,
        @DefaultValue("50") int maxAliases,
        @DefaultValue("50") int maxRepeats,
        @DefaultValue("50") int maxDirectives,
        @DefaultValue("20000") int maxCost,
        @DefaultValue("20000") int maxVariableValues,
        @DefaultValue("100") int maxErrors,
        @DefaultValue("30s") Duration deadline,
        @DefaultValue("4000000") long cachedCharacters,
        @DefaultValue RateLimits rate,
        @DefaultValue Subscriptions subscriptions,
        @DefaultValue Introspection introspection) {

    GraphQlLimits {
        if (rate.points() < maxCost) {
            throw new IllegalArgumentException(
                    "shiren.graphql.rate.points, %d, does not pay for an operation of max-cost, %d"
                            .formatted(rate.points(), maxCost));
        }
    }

    /// How many streams of events are open.
    record Subscriptions(@DefaultValue("20") int perAccount, @DefaultValue("1000") int inAll) {}

    /// Who may read the schema.
    ///
    /// @param open whether everybody may
    /// @param roles who may otherwise
    record Introspection(@DefaultValue("false") boolean open, @DefaultValue Set<Role> roles) {

        Introspection {
            roles = Set.copyOf(roles);
        }
    }
}
