package dev.shiren.testing;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/// Gives [EngineTest] contexts the addresses of [TestEngines], and keeps engines from starting
/// for all other contexts, unless their test sets `shiren.engines` itself.
public final class TestEnginesEnvironment implements EnvironmentPostProcessor, Ordered {

    static final String WANTED = "shiren.testing.engines";

    /// Before the application looks for its engines.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(WANTED, Boolean.class, false)) {
            add(environment, TestEngines.get().properties());
        } else if (!environment.containsProperty("shiren.engines")) {
            add(environment, Map.of("shiren.engines", "none"));
        }
    }

    private static void add(ConfigurableEnvironment environment, Map<String, Object> properties) {
        environment.getPropertySources().addFirst(new MapPropertySource("tests", properties));
    }
}
