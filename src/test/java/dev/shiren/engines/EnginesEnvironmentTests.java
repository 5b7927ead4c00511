package dev.shiren.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class EnginesEnvironmentTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void completesTheExternalUrl() {
        environment.setProperty("spring.datasource.url", "jdbc:mysql://db/shiren");
        environment.setProperty("shiren.elasticsearch.uris", "http://search:9200");

        process();

        assertThat(environment.getProperty("spring.datasource.url"))
                .startsWith("jdbc:mysql://db/shiren?")
                .contains("rewriteBatchedStatements=true");
    }

    @Test
    void namesTheMissingAddress() {
        environment.setProperty("spring.datasource.url", "jdbc:mysql://db/shiren");

        assertThatExceptionOfType(EngineStartException.class)
                .isThrownBy(this::process)
                .withMessageStartingWith("shiren.elasticsearch.uris is not set, though");
    }

    @Test
    void wantsBothAddressesWhenExternal() {
        environment.setProperty("shiren.engines", "external");

        assertThatExceptionOfType(EngineStartException.class)
                .isThrownBy(this::process)
                .withMessageStartingWith("spring.datasource.url is not set;");
    }

    @Test
    void refusesAnUnknownMode() {
        environment.setProperty("shiren.engines", "docker");

        assertThatExceptionOfType(EngineStartException.class)
                .isThrownBy(this::process)
                .withMessageContaining("auto, embedded, external or none");
    }

    @Test
    void addsNothingWhenNoneAreWanted() {
        environment.setProperty("shiren.engines", "none");

        process();

        assertThat(environment.getProperty("spring.datasource.url")).isNull();
    }

    @Test
    void refusesASizeWithoutAUnit() {
        environment.setProperty("shiren.engines", "embedded");
        environment.setProperty("shiren.engines.elasticsearch-heap", "512");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(this::process)
                .withMessageContaining("shiren.engines.elasticsearch-heap is \"512\"");
    }

    private void process() {
        new EnginesEnvironment().postProcessEnvironment(environment, new SpringApplication());
    }
}
