package dev.shiren.access.guard;

import dev.shiren.access.Sights;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/// Sets the guard before all fields.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class GuardConfiguration {

    @Bean
    SightOfRequest sightOfRequest(Sights sights) {
        return new SightOfRequest(sights);
    }

    @Bean
    FieldGuard fieldGuard() {
        return new FieldGuard();
    }

    /// A field without a topic is a failure to start, not to answer.
    @Bean
    DataTopics dataTopics(GraphQlSource source) {
        return DataTopics.of(source.schema());
    }
}
