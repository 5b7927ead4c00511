package dev.shiren.access.audit;

import dev.shiren.access.FieldClass;
import dev.shiren.access.Viewer;
import dev.shiren.access.Viewers;
import dev.shiren.kernel.ErrorCode;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;

import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Records what each operation read of class P2 and above, and that it was forbidden, before its
/// answer leaves; each event of a subscription is an answer. What cannot be recorded is not
/// answered.
@Component
final class AuditInterceptor implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AuditInterceptor.class);
    private static final ContextSnapshotFactory SNAPSHOTS =
            ContextSnapshotFactory.builder().clearMissing(true).build();
    private static final String CODE = "code";

    private final Audit audit;
    private final Viewers viewers;

    AuditInterceptor(Audit audit, Viewers viewers) {
        this.audit = audit;
        this.viewers = viewers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        RunningOperation operation =
                RunningOperation.of(
                        request.getOperationName(), request.getDocument(), request.getId());
        request.configureExecutionInput(
                (_, builder) ->
                        builder.graphQLContext(Map.of(ReadTrail.class, operation.trail())).build());
        return Mono.deferContextual(
                        context ->
                                chain.next(request)
                                        .map(response -> recorded(response, operation, context)))
                .contextWrite(context -> context.put(OperationAccessor.KEY, operation));
    }

    private WebGraphQlResponse recorded(
            WebGraphQlResponse response, RunningOperation operation, ContextView context) {
        if (response.getData() instanceof Publisher<?> events) {
            return response.transform(
                    builder ->
                            builder.data(
                                    Flux.from(events)
                                            .map(event -> recorded(event, operation, context))));
        }
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return isRecorded(errors, operation, context)
                ? response
                : new WebGraphQlResponse(
                        new DefaultExecutionGraphQlResponse(
                                response.getExecutionInput(), unanswered()));
    }

    private Object recorded(Object event, RunningOperation operation, ContextView context) {
        return event instanceof ExecutionResult result
                        && !isRecorded(result.getErrors(), operation, context)
                ? unanswered()
                : event;
    }

    /// Whether all is recorded that has to be.
    private boolean isRecorded(
            List<GraphQLError> errors, RunningOperation operation, ContextView context) {
        Map<Long, Set<FieldClass>> read = operation.trail().take();
        boolean forbidden = errors.stream().anyMatch(AuditInterceptor::isForbidden);
        if (read.isEmpty() && !forbidden) {
            return true;
        }
        try (ContextSnapshot.Scope _ = SNAPSHOTS.captureFrom(context).setThreadLocals()) {
            Viewer viewer = viewers.current();
            if (!read.isEmpty()) {
                audit.read(viewer, !errors.isEmpty(), read);
            }
            if (forbidden) {
                audit.refused(
                        viewer.subject(), operation.name(), ErrorCode.FORBIDDEN.name(), Set.of());
            }
            return true;
        } catch (RuntimeException e) {
            LOG.error("request {} is not answered: it cannot be recorded", operation.trace(), e);
            return false;
        }
    }

    private static boolean isForbidden(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions != null && ErrorCode.FORBIDDEN.name().equals(extensions.get(CODE));
    }

    private static ExecutionResult unanswered() {
        return ExecutionResultImpl.newExecutionResult().addError(unrecorded()).build();
    }

    private static GraphQLError unrecorded() {
        return GraphqlErrorBuilder.newError()
                .message(
                        "the reading cannot be recorded now, so nothing is answered: try again"
                                + " later")
                .errorType(ErrorType.INTERNAL_ERROR)
                .extensions(Map.of(CODE, ErrorCode.UNAVAILABLE.name()))
                .build();
    }
}
