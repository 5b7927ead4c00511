package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The one place where an exception becomes a GraphQL error. An expected refusal keeps its code
/// and message; of anything else the client learns only the id under which the log has it.
final class ErrorTranslation extends DataFetcherExceptionResolverAdapter
        implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorTranslation.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment field) {
        return error(GraphqlErrorBuilder.newError(field), fault, field.getExecutionId().toString());
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable fault) {
        // The stream has no execution id at hand; any unique id finds the entry in the log.
        String id = UUID.randomUUID().toString();
        return Mono.just(List.of(error(GraphqlErrorBuilder.newError(), fault, id)));
    }

    /// A refusal that concerns one entry of a list field.
    static GraphQLError rejection(
            RejectedException refusal, DataFetchingEnvironment field, int index) {
        var error =
                GraphqlErrorBuilder.newError(field)
                        .path(field.getExecutionStepInfo().getPath().segment(index));
        return error(error, refusal, field.getExecutionId().toString());
    }

    private static GraphQLError error(
            GraphqlErrorBuilder<?> error, Throwable fault, String executionId) {
        ErrorCode code = code(fault);
        return error.message(message(fault, code, executionId))
                .errorType(type(code))
                .extensions(Map.of(CodedErrors.CODE, code.name()))
                .build();
    }

    private static ErrorCode code(Throwable fault) {
        return switch (fault) {
            case RejectedException rejected -> rejected.code();
            case BindException _ -> ErrorCode.BAD_USER_INPUT;
            case QueryTimeoutException _ -> ErrorCode.DEADLINE_EXCEEDED;
            default -> {
                if (isOfTheDatabase(fault)) {
                    yield ErrorCode.UNAVAILABLE;
                }
                yield unfit(fault) ? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL_ERROR;
            }
        };
    }

    /// The database is gone, or somebody else has held for long what the request wanted to write.
    private static boolean isOfTheDatabase(Throwable fault) {
        return fault instanceof TransientDataAccessException
                || fault instanceof DataAccessResourceFailureException
                || fault instanceof CannotCreateTransactionException;
    }

    /// The engine checks some arguments only when it reads them, such as a null in a oneOf input.
    private static boolean unfit(Throwable fault) {
        return fault instanceof GraphQLError error
                && error.getErrorType() == graphql.ErrorType.ValidationError;
    }

    private static String message(Throwable fault, ErrorCode code, String executionId) {
        if (code == ErrorCode.INTERNAL_ERROR) {
            LOG.error("Unexpected fault in execution {}", executionId, fault);
            return "internal error; the server's log has it under " + executionId;
        }
        if (code == ErrorCode.UNAVAILABLE) {
            LOG.warn("Unavailable in execution {}", executionId, fault);
        }
        if (fault instanceof QueryTimeoutException) {
            return "the request ran out of time: ask for less at once";
        }
        if (isOfTheDatabase(fault)) {
            return "the database does not answer, or others write the same: try again later";
        }
        return fault instanceof BindException binding
                ? arguments(binding)
                : String.valueOf(fault.getMessage());
    }

    private static String arguments(BindException binding) {
        return binding.getFieldErrors().stream()
                .map(error -> "'%s' has a value of the wrong form".formatted(error.getField()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static ErrorType type(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL_ERROR -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
