package dev.shiren.engines;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Gives the application the addresses of its engines before its context is made.
///
/// Reads `shiren.engines`:
///
/// | value | engines |
/// |---|---|
/// | `auto` (default) | `external` when either address is set, else `embedded` |
/// | `embedded` | started here, data in `shiren.data-dir` (default `.data`) |
/// | `external` | `spring.datasource.url` and `shiren.elasticsearch.uris`, both required |
/// | `none` | neither started nor checked, for work that needs none |
///
/// It runs after the configuration files are read. The embedded engines stop when every
/// application context of the JVM is closed.
public final class EnginesEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";
    private static final String URIS = "shiren.elasticsearch.uris";

    /// Tells the application which mode it runs in.
    private static final String EMBEDDED = "shiren.embedded";

    private static final String SOURCE = "shirenEngines";

    private enum Mode {
        AUTO,
        EMBEDDED,
        EXTERNAL,
        NONE
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        switch (mode(environment)) {
            case EMBEDDED -> addEmbedded(environment);
            case EXTERNAL -> addExternal(environment);
            case NONE, AUTO -> {}
        }
    }

    private static Mode mode(ConfigurableEnvironment environment) {
        String written = environment.getProperty("shiren.engines", "auto");
        Mode mode;
        try {
            mode = Mode.valueOf(written.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new EngineStartException(
                    "shiren.engines is \"" + written + "\"; give auto, embedded, external or none",
                    unknown);
        }
        if (mode != Mode.AUTO) {
            return mode;
        }
        return value(environment, URL) == null && value(environment, URIS) == null
                ? Mode.EMBEDDED
                : Mode.EXTERNAL;
    }

    private static void addExternal(ConfigurableEnvironment environment) {
        String url = required(environment, URL, URIS);
        required(environment, URIS, URL);
        add(environment, Map.of(URL, JdbcUrl.completed(url), EMBEDDED, false));
    }

    private static String required(
            ConfigurableEnvironment environment, String missing, String present) {
        @Nullable String value = value(environment, missing);
        if (value == null) {
            boolean half = value(environment, present) != null;
            throw new EngineStartException(
                    missing
                            + " is not set"
                            + (half ? ", though " + present + " is" : "")
                            + "; external engines need both (environment variables"
                            + " SPRING_DATASOURCE_URL and SHIREN_ELASTICSEARCH_URIS), and"
                            + " shiren.engines=embedded needs neither");
        }
        return value;
    }

    private static @Nullable String value(ConfigurableEnvironment environment, String name) {
        @Nullable String value = environment.getProperty(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static void addEmbedded(ConfigurableEnvironment environment) {
        Path directory = Path.of(environment.getProperty("shiren.data-dir", ".data"));
        EngineSizes sizes =
                new EngineSizes(
                        environment.getProperty(
                                "shiren.engines.mariadb-buffer-pool",
                                EngineSizes.DEFAULT.bufferPool()),
                        environment.getProperty(
                                "shiren.engines.elasticsearch-heap", EngineSizes.DEFAULT.heap()));
        EngineAddresses addresses = ApplicationEngines.start(directory, sizes);
        add(
                environment,
                Map.of(
                        URL,
                        JdbcUrl.completed(addresses.jdbcUrl()),
                        "spring.datasource.username",
                        addresses.username(),
                        "spring.datasource.password",
                        addresses.password(),
                        URIS,
                        addresses.elasticsearchUri(),
                        EMBEDDED,
                        true));
    }

    private static void add(ConfigurableEnvironment environment, Map<String, Object> properties) {
        environment.getPropertySources().addFirst(new MapPropertySource(SOURCE, properties));
    }
}
