package dev.shiren.graphql;

import dev.shiren.kernel.NodeSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.GraphQlSource;

/// Wires what is true of all fields into the engine. A configuration and no components, so that a
/// test slice of one controller is not held to the whole schema.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GraphQlLimits.class, DocumentProperties.class})
class GraphQlConfiguration {

    @Bean
    Scalars scalars() {
        return new Scalars();
    }

    @Bean
    HiddenDirectives hiddenDirectives() {
        return new HiddenDirectives();
    }

    @Bean
    ErrorTranslation errorTranslation() {
        return new ErrorTranslation();
    }

    @Bean
    CodedErrors codedErrors(GraphQlLimits limits) {
        return new CodedErrors(limits.maxErrors());
    }

    @Bean
    DocumentRules documentRules(GraphQlLimits limits) {
        return new DocumentRules(limits);
    }

    @Bean
    RateRules rateRules(GraphQlLimits limits) {
        return new RateRules(new RateBudgets(limits.rate(), System::nanoTime));
    }

    @Bean
    CostRules costRules(GraphQlLimits limits, RateRules rate) {
        return new CostRules(limits.maxCost(), rate);
    }

    @Bean
    SubscriptionGate subscriptionGate(GraphQlLimits limits) {
        return new SubscriptionGate(limits.subscriptions());
    }

    @Bean
    IntrospectionPolicy introspectionPolicy(GraphQlLimits limits) {
        return new IntrospectionPolicy(limits.introspection());
    }

    @Bean
    RequestDeadline requestDeadline(GraphQlLimits limits) {
        return new RequestDeadline(limits.deadline());
    }

    @Bean
    TrustedDocuments trustedDocuments(DocumentProperties properties) {
        return TrustedDocuments.of(properties.trusted(), properties.onlyTrusted());
    }

    /// Runs after Boot's own customizers, whose report is only logged.
    @Bean
    GraphQlSourceBuilderCustomizer schemaCustomizer(
            GraphQlLimits limits, TrustedDocuments trusted, ObjectProvider<NodeSource> sources) {
        ClassNameTypeResolver types = new ClassNameTypeResolver();
        sources.forEach(source -> source.types().forEach(types::addMapping));
        return builder ->
                builder.configureTypeDefinitions(new RootTypes())
                        .defaultTypeResolver(types)
                        .inspectSchemaMappings(
                                inspection ->
                                        types.getMappings()
                                                .forEach(
                                                        (type, name) ->
                                                                inspection.classMapping(
                                                                        name, type)),
                                SchemaCheck::requireClean)
                        .configureGraphQl(
                                engine ->
                                        engine.preparsedDocumentProvider(
                                                new DocumentCache(
                                                        limits.cachedCharacters(), trusted)));
    }

    /// Boot serves nothing, silently, when it finds no schema; this makes that a failure to start.
    @Bean
    Schema schema(GraphQlSource source) {
        return new Schema(source.schema().getAllTypesAsList().size());
    }

    /// Proof that there is a schema.
    record Schema(int types) {}
}
