package dev.shiren.access.guard;

import dev.shiren.access.DataTopic;
import dev.shiren.access.OfCadre;
import dev.shiren.access.Reading;
import dev.shiren.access.Sight;
import dev.shiren.access.audit.ReadTrail;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.kernel.RequestCache;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps fields from viewers who do not read them: such a field is null and named in
/// `extensions.withheld`, or refused where it cannot be null. Which fields that are depends on the
/// viewer and the purpose, never on the data; what depends on the data is not loaded at all. What
/// is read of a file from class P2 on is noted for the audit.
final class FieldGuard extends SimplePerformantInstrumentation {

    private static final String MUTATION = "Mutation";

    private volatile @Nullable Known known;

    /// The topics of a schema, which stays the same while the server runs.
    private record Known(GraphQLSchema schema, DataTopics topics) {}

    /// What one operation is kept from, by field.
    private record Kept(Map<String, Withheld> fields) implements InstrumentationState {}

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Kept(new ConcurrentHashMap<>());
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment field = parameters.getEnvironment();
        DataTopic topic = topics(field.getGraphQLSchema()).of(field.getFieldDefinition());
        if (topic == DataTopic.VALUE || !(state instanceof Kept kept)) {
            return fetcher;
        }
        Sight sight = Sight.of(RequestCache.of(field.getGraphQlContext()));
        if (MUTATION.equals(name(field))) {
            return sight.writes(topic) ? fetcher : refusing(mayNotWrite(topic, sight));
        }
        Reading reading = sight.reading(topic);
        if (reading == Reading.GRANTED && field.getSource() instanceof OfCadre file) {
            ReadTrail.of(field.getGraphQlContext()).read(file.cadreId(), topic.fieldClass());
        }
        return reading == Reading.GRANTED
                ? fetcher
                : instead(field, new Withheld(place(field), topic, reading), sight, kept);
    }

    private static DataFetcher<?> instead(
            DataFetchingEnvironment field, Withheld withheld, Sight sight, Kept kept) {
        if (GraphQLTypeUtil.isNonNull(field.getFieldType())) {
            return refusing(Withheld.message(withheld.topic(), withheld.reason(), sight));
        }
        kept.fields().putIfAbsent(withheld.field(), withheld);
        return _ -> null;
    }

    private static DataFetcher<?> refusing(String message) {
        return _ -> {
            throw new RejectedException(ErrorCode.FORBIDDEN, message);
        };
    }

    private static String mayNotWrite(DataTopic topic, Sight sight) {
        return "the role %s does not write %s (%s)"
                .formatted(sight.viewer().role(), topic, topic.term());
    }

    private static String place(DataFetchingEnvironment field) {
        return name(field) + "." + field.getFieldDefinition().getName();
    }

    private static String name(DataFetchingEnvironment field) {
        return ((GraphQLNamedType) field.getParentType()).getName();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return CompletableFuture.completedFuture(
                state instanceof Kept kept && !kept.fields().isEmpty()
                        ? telling(result, kept, parameters)
                        : result);
    }

    private static ExecutionResult telling(
            ExecutionResult result, Kept kept, InstrumentationExecutionParameters parameters) {
        Sight sight = Sight.of(RequestCache.of(parameters.getGraphQLContext()));
        List<Map<String, Object>> fields =
                kept.fields().values().stream()
                        .sorted(Comparator.comparing(Withheld::field))
                        .map(withheld -> withheld.shown(sight))
                        .toList();
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put("withheld", fields);
        return result.transform(builder -> builder.extensions(extensions));
    }

    private DataTopics topics(GraphQLSchema schema) {
        Known now = known;
        if (now == null || !now.schema().equals(schema)) {
            now = new Known(schema, DataTopics.of(schema));
            known = now;
        }
        return now.topics();
    }
}
