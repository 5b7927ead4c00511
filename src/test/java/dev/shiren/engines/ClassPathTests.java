package dev.shiren.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The embedded Elasticsearch travels with the application without being on its class path.
class ClassPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/apache/lucene/index/IndexWriter.class",
                "/org/apache/logging/log4j/core/LoggerContext.class",
                "/org/elasticsearch/node/Node.class",
                "/dev/shiren/embedded/Launcher.class"
            })
    void doesNotHoldTheServer(String name) {
        assertThat(ClassPathTests.class.getResource(name)).isNull();
    }

    @Test
    void carriesTheServersJarsAsResources() {
        assertThat(ClassPathTests.class.getResource("/embedded/elasticsearch/jars.txt"))
                .isNotNull();
        assertThat(
                        ClassPathTests.class.getResource(
                                "/embedded/elasticsearch/lib/shiren-embedded.jar"))
                .isNotNull();
    }
}
