package dev.shiren.talent.index;

import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

import dev.shiren.engines.EngineAddresses;
import dev.shiren.outbox.DirtyCadres;
import dev.shiren.testing.Roster;
import dev.shiren.testing.TestEngines;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Controller;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A database and an index prefix of its own on the engines of the test run, with any number of
/// servers on it whose indexers a test starts and stops. Tests of the index cannot share the one
/// context of other tests: they break it, and they prove whole indices.
final class IndexWorld implements AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name = "ix_" + UUID.randomUUID().toString().substring(0, 8);
    private final EngineAddresses engines = TestEngines.get().addresses();
    private final JdbcTemplate admin =
            new JdbcTemplate(
                    new DriverManagerDataSource(
                            engines.jdbcUrl(), engines.username(), engines.password()));
    private final List<ConfigurableApplicationContext> servers = new ArrayList<>();
    private final ConfigurableApplicationContext first;
    final Roster roster;

    IndexWorld() {
        admin.execute("CREATE DATABASE " + database() + " CHARACTER SET utf8mb4");
        first = server(Map.of());
        roster = new Roster(first);
        roster.organize();
    }

    /// The parts of the application that the index needs.
    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {
                "dev.shiren.access",
                "dev.shiren.bulk",
                "dev.shiren.rules",
                "dev.shiren.org",
                "dev.shiren.outbox",
                "dev.shiren.cadre",
                "dev.shiren.performance",
                "dev.shiren.supervision",
                "dev.shiren.elasticsearch",
                "dev.shiren.talent.index"
            },
            excludeFilters = @ComponentScan.Filter(Controller.class))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private String database() {
        // Beside this run's database: dropped with it where the server is the run's own.
        return "shiren_test_" + name;
    }

    /// Another server on the same database and index; its indexer is not started.
    ConfigurableApplicationContext server(Map<String, Object> properties) {
        ConfigurableApplicationContext server =
                new SpringApplicationBuilder(Parts.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .initializers(this::tellSecrets)
                        .run(arguments(properties));
        servers.add(server);
        return server;
    }

    // As arguments: the environment may name the engines of the test run.
    private String[] arguments(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>();
        all.put("shiren.engines", "external");
        all.put(
                "spring.datasource.url",
                engines.jdbcUrl().replaceFirst("(://[^/]+/)[^?]*", "$1" + database()));
        all.put("spring.datasource.username", engines.username());
        all.put("shiren.elasticsearch.uris", engines.elasticsearchUri());
        all.put("shiren.index-prefix", prefix());
        all.put("shiren.index.enabled", false);
        all.put("shiren.index.settle", "5s");
        all.putAll(properties);
        return all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    // A server takes none of these as an argument.
    private void tellSecrets(ConfigurableApplicationContext server) {
        Map<String, Object> secrets =
                Map.of(
                        "spring.datasource.password",
                        engines.password(),
                        "shiren.vault.key",
                        "A".repeat(43) + "=");
        server.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("secrets", secrets));
    }

    private String prefix() {
        return TestEngines.get().indexPrefix() + name + "-";
    }

    <T> T get(Class<T> type) {
        return first.getBean(type);
    }

    ElasticsearchClient client() {
        return get(ElasticsearchClient.class);
    }

    JdbcTemplate jdbc() {
        return get(JdbcTemplate.class);
    }

    String alias() {
        return get(CadreIndex.class).alias();
    }

    long found() {
        return get(CadreIndex.class).count();
    }

    /// Waits until nothing is dirty, parked cadres aside.
    void awaitSettled() {
        await().atMost(PATIENCE).until(() -> get(DirtyCadres.class).backlog().pending() == 0);
    }

    /// Proves without repair.
    ProofResult prove() throws InterruptedException {
        return get(Proof.class).run(false, IndexProgress.NONE);
    }

    /// The name an entry has in the index, or "" when a search does not find it.
    String nameOf(long id) throws IOException {
        return client()
                .search(
                        s -> s.index(alias()).query(q -> q.ids(i -> i.values(Long.toString(id)))),
                        ObjectNode.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> hit.source() == null ? "" : hit.source().path("name").asString())
                .findFirst()
                .orElse("");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        servers.forEach(server -> server.getBean(Indexer.class).stop());
        CadreIndex index = get(CadreIndex.class);
        index.delete(index.physical());
        servers.forEach(ConfigurableApplicationContext::close);
        admin.execute("DROP DATABASE " + database());
    }
}
