package dev.shiren.supervision;

import dev.shiren.access.SealedTable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/// Where supervision has sealed values.
@Configuration(proxyBeanMethods = false)
class SupervisionSeals {

    @Bean
    SealedTable sealedMatters() {
        return new SealedTable("supervision_event", List.of("cadre_id", "code"), List.of("matter"));
    }

    @Bean
    SealedTable sealedStatements() {
        return new SealedTable(
                "supervision_procedure", List.of("cadre_id", "event_code"), List.of("statement"));
    }
}
