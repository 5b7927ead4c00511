package dev.shelf;

import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Serves the shelf; run it to point the conformance suites at the layer without any engine.
@SpringBootConfiguration
@Import({ShelfApplication.Layer.class, ShelfController.class})
public class ShelfApplication {

    /// The GraphQL layer without any feature, any engine and any sign-in.
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                DataSourceAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                ManagementWebSecurityAutoConfiguration.class,
                ServletWebSecurityAutoConfiguration.class,
                UserDetailsServiceAutoConfiguration.class
            })
    @ComponentScan("dev.shiren.graphql")
    public static class Layer {}

    static final String SCHEMA = "spring.graphql.schema.locations=classpath:http-test-schema/";
    static final String BASE_SCHEMA =
            "spring.graphql.schema.additional-files=classpath:schema/schema.graphqls";

    public static void main(String[] args) {
        SpringApplication.run(
                ShelfApplication.class,
                Stream.concat(Stream.of("--" + SCHEMA, "--" + BASE_SCHEMA), Arrays.stream(args))
                        .toArray(String[]::new));
    }

    @Bean
    NodeSource bookSource() {
        return new NodeSource() {
            @Override
            public String typeName() {
                return "Book";
            }

            @Override
            public Map<String, Object> load(Collection<String> codes, RequestCache request) {
                return Book.SHELF.stream()
                        .filter(book -> codes.contains(book.code()))
                        .collect(Collectors.toMap(Book::code, Function.identity()));
            }
        };
    }

    @Bean
    NodeSource leafletSource() {
        return new NodeSource() {
            @Override
            public String typeName() {
                return "Paper";
            }

            @Override
            public Map<String, Object> load(Collection<String> codes, RequestCache request) {
                return codes.stream()
                        .filter("P1"::equals)
                        .collect(Collectors.toMap(code -> code, Leaflet::new));
            }

            @Override
            public Map<Class<?>, String> types() {
                return Map.of(Leaflet.class, "Pamphlet");
            }
        };
    }
}
