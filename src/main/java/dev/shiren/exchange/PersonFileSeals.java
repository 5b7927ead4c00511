package dev.shiren.exchange;

import dev.shiren.access.SealedTable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/// Where imports keep sealed values.
@Configuration(proxyBeanMethods = false)
class PersonFileSeals {

    @Bean
    SealedTable sealedPersonFiles() {
        return new SealedTable("person_file", List.of("cadre_id", "sha256"), List.of("sealed"));
    }
}
