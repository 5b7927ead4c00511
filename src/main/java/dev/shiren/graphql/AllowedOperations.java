package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition.Operation;

/// Which kinds of operation a request's transport can carry. A transport puts its constant under
/// [#KEY] into the GraphQL context; without an entry every kind is allowed.
public enum AllowedOperations {
    /// GET with a document, where the operator is careful: queries that name nobody.
    QUERIES_WITHOUT_TEXT,
    /// GET with the hash of a document, where the operator is careful: what the document itself
    /// says is not in the URL.
    STORED_QUERIES_WITHOUT_TEXT,
    /// GET and QUERY: safe methods change nothing.
    QUERIES,
    /// POST with a single answer.
    SINGLE_ANSWERS;

    /// Where in the GraphQL context the constant stands.
    public static final Object KEY = AllowedOperations.class;

    /// Refuses an operation that the request's transport cannot carry.
    static void check(ExecutionContext execution) {
        AllowedOperations allowed = execution.getGraphQLContext().get(KEY);
        Operation operation = execution.getOperationDefinition().getOperation();
        if (allowed == QUERIES_WITHOUT_TEXT || allowed == STORED_QUERIES_WITHOUT_TEXT) {
            checkUrl(execution, allowed == QUERIES_WITHOUT_TEXT);
        }
        if (allowed == null || operation == Operation.QUERY) {
            return;
        }
        if (operation == Operation.SUBSCRIPTION) {
            throw new Refusal(
                    ErrorCode.SUBSCRIPTION_NEEDS_STREAM,
                    "a subscription has many answers: use WebSocket (graphql-transport-ws) or POST"
                            + " with 'Accept: text/event-stream'");
        }
        if (allowed != SINGLE_ANSWERS) {
            throw new Refusal(
                    ErrorCode.METHOD_NOT_ALLOWED, "a mutation changes things: send it by POST");
        }
    }

    private static void checkUrl(ExecutionContext execution, boolean withDocument) {
        UrlText text = new UrlText(execution.getDocument());
        if ((withDocument && text.inDocument())
                || text.in(execution.getExecutionInput().getVariables())) {
            throw new Refusal(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "a URL is kept in histories and logs, so it names nobody: send texts by POST");
        }
    }
}
