package dev.shiren.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A server acts for whoever is signed in and for nobody else; a command acts by itself.
@Configuration(proxyBeanMethods = false)
class ActorsConfiguration {

    @Bean
    @ConditionalOnWebApplication
    Actors viewersAsActors(Viewers viewers) {
        return new Actors(() -> viewers.current().subject());
    }

    @Bean
    @ConditionalOnNotWebApplication
    Actors commandLineAsActor() {
        return new Actors(() -> Actors.COMMAND_LINE);
    }
}
