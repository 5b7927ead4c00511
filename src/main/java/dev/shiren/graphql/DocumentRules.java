package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.ValidationError;
import graphql.validation.Validator;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Refuses documents that are too big, before they are validated, and operations that the
/// request's transport cannot carry, before they are run.
final class DocumentRules extends SimplePerformantInstrumentation {

    /// Set in the GraphQL context when the parser gave up because of the document's size.
    private static final Object CUT_SHORT = new Object();

    /// Nobody reads more, and each costs as much as the one before.
    private static final int MAX_VALIDATION_ERRORS = 5;

    private final GraphQlLimits limits;
    private final ParserOptions parsing;

    DocumentRules(GraphQlLimits limits) {
        this.limits = limits;
        // The engine offers this for the whole process only.
        Validator.setMaxValidationErrors(MAX_VALIDATION_ERRORS);
        this.parsing =
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(
                                options ->
                                        options.maxCharacters(limits.maxCharacters())
                                                .maxTokens(limits.maxTokens()));
    }

    /// Whether a syntax error of this request is in truth the parser's refusal of a big document.
    static boolean cutShort(GraphQLContext context) {
        return context.getBoolean(CUT_SHORT);
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        VariableSize.check(parameters.getVariables(), limits.maxVariableValues());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        context.put(ParserOptions.class, parsing);
        return SimpleInstrumentationContext.whenCompleted(
                (document, fault) -> context.put(CUT_SHORT, gaveUp(fault)));
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        DocumentShape shape = new DocumentShape(parameters.getDocument());
        atMost("levels of fields", shape.depth(), limits.maxDepth());
        atMost("fields, fragments expanded", shape.fields(), limits.maxFields());
        atMost("aliases", shape.aliases(), limits.maxAliases());
        atMost("times the same field in one place", shape.repeats(), limits.maxRepeats());
        atMost("directives", shape.directives(), limits.maxDirectives());
        if (shape.defers()) {
            throw new Refusal(
                    ErrorCode.VALIDATION,
                    "answers are delivered as a whole: '@defer' is no directive of this schema");
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        AllowedOperations.check(execution);
        return SimpleInstrumentationContext.noOp();
    }

    private static boolean gaveUp(@Nullable Throwable fault) {
        return fault instanceof ParseCancelledException
                || fault instanceof ParseCancelledTooDeepException
                || fault instanceof ParseCancelledTooManyCharsException;
    }

    private static void atMost(String what, long count, int most) {
        if (count > most) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "the document has %d %s, at most %d are run: split it"
                            .formatted(count, what, most));
        }
    }
}
