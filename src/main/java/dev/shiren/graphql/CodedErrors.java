package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.validation.ValidationError;

import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sees to it that every error that leaves the server, over any transport, has `extensions.code`.
final class CodedErrors implements WebGraphQlInterceptor {

    static final String CODE = "code";

    private final int most;

    CodedErrors(int most) {
        this.most = most;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::coded);
    }

    private WebGraphQlResponse coded(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        ExecutionResult result = response.getExecutionResult();
        if (!result.getErrors().isEmpty()) {
            return response.transform(
                    builder -> builder.errors(coded(result.getErrors(), context)));
        }
        if (response.getData() instanceof Publisher<?> events) {
            return response.transform(
                    builder -> builder.data(Flux.from(events).map(event -> coded(event, context))));
        }
        return response;
    }

    /// An event of a subscription is a result of its own.
    private Object coded(Object event, GraphQLContext context) {
        if (event instanceof ExecutionResult result && !result.getErrors().isEmpty()) {
            return ExecutionResultImpl.newExecutionResult()
                    .from(result)
                    .errors(coded(result.getErrors(), context))
                    .build();
        }
        return event;
    }

    private List<GraphQLError> coded(List<GraphQLError> errors, GraphQLContext context) {
        List<GraphQLError> told =
                errors.stream().limit(most).map(error -> coded(error, context)).toList();
        return errors.size() <= most ? told : withRest(told, errors.size() - most);
    }

    private static List<GraphQLError> withRest(List<GraphQLError> told, int more) {
        List<GraphQLError> all = new ArrayList<>(told);
        all.add(
                GraphqlErrorBuilder.newError()
                        .message("%,d more errors are left out".formatted(more))
                        .errorType(ErrorType.ExecutionAborted)
                        .extensions(Map.of(CODE, ErrorCode.LIMIT_EXCEEDED.name()))
                        .build());
        return all;
    }

    private static GraphQLError coded(GraphQLError error, GraphQLContext context) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        if (extensions.containsKey(CODE)) {
            return error;
        }
        ErrorCode code = code(error, context);
        extensions.put(CODE, code.name());
        var coded =
                GraphqlErrorBuilder.newError()
                        .message(message(error, code))
                        .locations(error.getLocations())
                        .errorType(error.getErrorType())
                        .extensions(extensions);
        return error.getPath() == null ? coded.build() : coded.path(error.getPath()).build();
    }

    private static ErrorCode code(GraphQLError error, GraphQLContext context) {
        return switch (error) {
            case InvalidSyntaxError _ ->
                    DocumentRules.cutShort(context)
                            ? ErrorCode.QUERY_TOO_COMPLEX
                            : ErrorCode.SYNTAX;
            case ValidationError _ -> ErrorCode.VALIDATION;
            case UnknownOperationException _ -> ErrorCode.UNKNOWN_OPERATION;
            case IntrospectionDisabledError _ -> ErrorCode.FORBIDDEN;
            case BadFaithIntrospectionError _ -> ErrorCode.QUERY_TOO_COMPLEX;
            default -> code(error.getErrorType(), context);
        };
    }

    private static ErrorCode code(ErrorClassification type, GraphQLContext context) {
        if (type == ErrorType.ExecutionAborted && RequestDeadline.passed(context)) {
            return ErrorCode.DEADLINE_EXCEEDED;
        }
        // What is left of this type once documents are valid: variables that do not fit.
        if (type == ErrorType.ValidationError) {
            return ErrorCode.BAD_USER_INPUT;
        }
        if (type == ErrorType.OperationNotSupported) {
            return ErrorCode.UNKNOWN_OPERATION;
        }
        return ErrorCode.INTERNAL_ERROR;
    }

    private static String message(GraphQLError error, ErrorCode code) {
        return switch (code) {
            case DEADLINE_EXCEEDED -> "the request ran out of time: ask for less at once";
            case FORBIDDEN ->
                    "this account may not read the schema: ask the operator for its files";
            default -> String.valueOf(error.getMessage());
        };
    }
}
