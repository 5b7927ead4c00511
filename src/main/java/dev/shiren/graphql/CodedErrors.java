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
import graphql.validation.ValidationError;

import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sees to it that every error that leaves the server, over any transport, has `extensions.code`.
final class CodedErrors implements WebGraphQlInterceptor {

    static final String CODE = "code";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(CodedErrors::coded);
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
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
    private static Object coded(Object event, GraphQLContext context) {
        if (event instanceof ExecutionResult result && !result.getErrors().isEmpty()) {
            return ExecutionResultImpl.newExecutionResult()
                    .from(result)
                    .errors(coded(result.getErrors(), context))
                    .build();
        }
        return event;
    }

    private static List<GraphQLError> coded(List<GraphQLError> errors, GraphQLContext context) {
        return errors.stream().map(error -> coded(error, context)).toList();
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
        return code == ErrorCode.DEADLINE_EXCEEDED
                ? "the request ran out of time: ask for less at once"
                : String.valueOf(error.getMessage());
    }
}
