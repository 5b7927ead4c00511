package dev.shiren.cadre;

import dev.shiren.access.SealedTable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/// Where cadres have sealed values.
@Configuration(proxyBeanMethods = false)
class CadreSeals {

    @Bean
    SealedTable sealedPrivateFacts() {
        return new SealedTable(
                "cadre_private",
                List.of("cadre_id"),
                List.of("birth", "former_names", "id_number"),
                "id_number",
                "id_number_index");
    }

    @Bean
    SealedTable sealedFamilies() {
        return new SealedTable("family_member", List.of("cadre_id", "no"), List.of("sealed"));
    }

    @Bean
    SealedTable sealedSections() {
        return new SealedTable("cadre_document", List.of("cadre_id", "version"), List.of("sealed"));
    }
}
