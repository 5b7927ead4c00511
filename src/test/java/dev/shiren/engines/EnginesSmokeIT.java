package dev.shiren.engines;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

import dev.shiren.testing.EngineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;

/// The application reaches whatever engines this run uses, and they are set up alike.
@EngineTest
class EnginesSmokeIT {

    @Autowired JdbcClient jdbc;
    @Autowired ElasticsearchClient elasticsearch;
    @Autowired Environment environment;

    @Test
    void answersInTheSameSession() {
        assertThat(session("@@time_zone")).isEqualTo("+00:00");
        assertThat(session("@@collation_connection")).isEqualTo("utf8mb4_0900_ai_ci");
        assertThat(session("@@collation_database")).isEqualTo("utf8mb4_0900_ai_ci");
        assertThat(session("@@group_concat_max_len")).isEqualTo("67108864");
        assertThat(session("@@innodb_lock_wait_timeout")).isEqualTo("5");
        assertThat(session("@@sql_mode")).contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES");
    }

    @Test
    void loadsFilesFromTheClient() {
        assertThat(session("@@local_infile")).isEqualTo("1");
    }

    @Test
    void usesADatabaseAndAnIndexPrefixOfItsOwn() {
        assertThat(session("DATABASE()")).startsWith("shiren_test_");
        assertThat(environment.getRequiredProperty("shiren.index-prefix"))
                .startsWith("shiren-test-");
    }

    @Test
    void reachesElasticsearch() throws IOException {
        assertThat(elasticsearch.info().version().number()).startsWith("9.");
    }

    private String session(String expression) {
        return jdbc.sql("SELECT " + expression).query(String.class).single();
    }
}
