package dev.shiren.testing;

import dev.shiren.engines.EngineAddresses;

import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.utility.DockerImageName;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/// MySQL and Elasticsearch as containers, set up as in `docker-compose.yml`. The system properties
/// `shiren.test.mysql-image` and `shiren.test.elasticsearch-image` name other images.
final class ContainerEngines {

    private static final String OFFICIAL = "docker.elastic.co/elasticsearch/elasticsearch";

    private ContainerEngines() {}

    // Both containers live as long as the tests; closing the source stops them.
    @SuppressWarnings("resource")
    static EngineSource start() {
        MySQLContainer mysql = mysql(image("mysql", "mysql:9.7", "mysql"));
        ElasticsearchContainer elasticsearch =
                elasticsearch(image("elasticsearch", "elasticsearch:9.4.3", OFFICIAL));
        Startables.deepStart(Stream.of(mysql, elasticsearch)).join();
        EngineAddresses addresses =
                new EngineAddresses(
                        mysql.getJdbcUrl(),
                        mysql.getUsername(),
                        mysql.getPassword(),
                        "http://" + elasticsearch.getHttpHostAddress());
        return new EngineSource(
                addresses,
                "in containers",
                false,
                () -> {
                    mysql.stop();
                    elasticsearch.stop();
                });
    }

    private static DockerImageName image(String engine, String standard, String official) {
        String chosen = System.getProperty("shiren.test." + engine + "-image", standard);
        return DockerImageName.parse(chosen).asCompatibleSubstituteFor(official);
    }

    private static MySQLContainer mysql(DockerImageName image) {
        MySQLContainer mysql = new MySQLContainer(image);
        mysql.withUsername("root").withPassword(UUID.randomUUID().toString());
        mysql.withDatabaseName("shiren");
        mysql.withCommand(
                "mysqld",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--local-infile=ON",
                "--max-allowed-packet=64M");
        mysql.withStartupTimeout(Duration.ofMinutes(3));
        return mysql;
    }

    private static ElasticsearchContainer elasticsearch(DockerImageName image) {
        ElasticsearchContainer elasticsearch = new ElasticsearchContainer(image);
        elasticsearch.withEnv("xpack.security.enabled", "false");
        elasticsearch.withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        elasticsearch.withStartupTimeout(Duration.ofMinutes(3));
        return elasticsearch;
    }
}
