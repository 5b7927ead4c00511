package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;

/// Which kinds of operation a request's transport can carry. A transport puts its constant under
/// [#KEY] into the GraphQL context; without an entry every kind is allowed.
public enum AllowedOperations {
    /// GET and QUERY: safe methods change nothing.
    QUERIES,
    /// POST with a single answer.
    SINGLE_ANSWERS;

    /// Where in the GraphQL context the constant stands.
    public static final Object KEY = AllowedOperations.class;

    /// Refuses an operation that the request's transport cannot carry.
    static void check(GraphQLContext context, OperationDefinition definition) {
        AllowedOperations allowed = context.get(KEY);
        Operation operation = definition.getOperation();
        if (allowed == null || operation == Operation.QUERY) {
            return;
        }
        if (operation == Operation.SUBSCRIPTION) {
            throw new Refusal(
                    ErrorCode.SUBSCRIPTION_NEEDS_STREAM,
                    "a subscription has many answers: use WebSocket (graphql-transport-ws) or POST"
                            + " with 'Accept: text/event-stream'");
        }
        if (allowed == QUERIES) {
            throw new Refusal(
                    ErrorCode.METHOD_NOT_ALLOWED, "a mutation changes things: send it by POST");
        }
    }
}
