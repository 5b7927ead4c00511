package dev.shiren.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.Introspection;

import org.jspecify.annotations.Nullable;

/// Who may ask for `__schema` and `__type`. `__typename` is anybody's: clients need it to read
/// answers.
final class IntrospectionPolicy extends SimplePerformantInstrumentation {

    private final GraphQlLimits.Introspection policy;

    IntrospectionPolicy(GraphQlLimits.Introspection policy) {
        this.policy = policy;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        Account account = Account.of(context);
        boolean allowed =
                policy.open()
                        || (account.role() != null && policy.roles().contains(account.role()));
        context.put(Introspection.INTROSPECTION_DISABLED, !allowed);
        return SimpleInstrumentationContext.noOp();
    }
}
