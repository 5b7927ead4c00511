package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Computes what an operation may cost before it runs, refuses what costs too much, and tells the
/// cost in `extensions.cost`. With the header `GraphQL-Cost: validate` nothing is run: the answer
/// has the cost alone.
final class CostRules extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

    private static final String HEADER = "GraphQL-Cost";
    private static final String VALIDATE = "validate";

    /// Set in the GraphQL context: the request's cost, and whether only that is asked for.
    private static final Object COST = new Object();

    private static final Object DRY_RUN = new Object();

    private final int most;
    private final RateRules rate;

    CostRules(int most, RateRules rate) {
        this.most = most;
        this.rate = rate;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        GraphQLContext context = execution.getGraphQLContext();
        int cost = cost(execution);
        context.put(COST, cost);
        if (context.getBoolean(DRY_RUN)) {
            throw new DryRun();
        }
        if (cost > most) {
            rate.fine(context);
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "the operation may cost %,d, at most %,d is run: ask for fewer objects at once"
                            .formatted(cost, most));
        }
        rate.payFor(context, cost);
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (VALIDATE.equalsIgnoreCase(request.getHeaders().getFirst(HEADER))) {
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.of(DRY_RUN, true)).build());
        }
        return chain.next(request).map(this::report);
    }

    private static int cost(ExecutionContext execution) {
        return new OperationCost(
                        execution.getGraphQLSchema(),
                        execution.getDocument(),
                        execution.getCoercedVariables())
                .of(execution.getOperationDefinition());
    }

    private WebGraphQlResponse report(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        RateRules.sayWhen(response);
        Integer cost = context.get(COST);
        if (cost == null) {
            rate.fine(context); // refused before it was known
            return response;
        }
        Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("requested", cost);
        told.put("maximum", most);
        told.put("budget", rate.told(context));
        extensions.put("cost", told);
        return response.transform(builder -> builder.extensions(extensions));
    }

    /// Ends a request whose cost alone was asked for.
    private static final class DryRun extends AbortExecutionException {

        @Override
        public ExecutionResult toExecutionResult() {
            return ExecutionResultImpl.newExecutionResult().data(null).build();
        }
    }
}
