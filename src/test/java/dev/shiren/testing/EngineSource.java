package dev.shiren.testing;

import dev.shiren.engines.EmbeddedEngines;
import dev.shiren.engines.EngineAddresses;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// Where the engines of a test run come from.
///
/// @param isOurs whether nobody but test runs uses them, one at a time
/// @param stop ends what was started for this run
record EngineSource(EngineAddresses addresses, String description, boolean isOurs, Runnable stop)
        implements AutoCloseable {

    private static final Path DIRECTORY = Path.of("target", "test-engines");

    static EngineSource choose() {
        Map<String, String> environment = System.getenv();
        @Nullable String url = environment.get("SPRING_DATASOURCE_URL");
        @Nullable String uris = environment.get("SHIREN_ELASTICSEARCH_URIS");
        if ((url == null) != (uris == null)) {
            throw new IllegalStateException(
                    "SPRING_DATASOURCE_URL and SHIREN_ELASTICSEARCH_URIS name the tests' engines"
                            + " together; only one of them is set");
        }
        if (url != null && uris != null) {
            EngineAddresses named =
                    new EngineAddresses(
                            url,
                            environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                            environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""),
                            uris);
            return new EngineSource(named, "named by the environment", false, () -> {});
        }
        return isDockerThere() ? ContainerEngines.start() : embedded();
    }

    /// Asks Docker only where there is a trace of one: the question takes seconds otherwise.
    private static boolean isDockerThere() {
        String home = System.getProperty("user.home");
        boolean traced =
                System.getenv("DOCKER_HOST") != null
                        || Stream.of(
                                        Path.of("/var/run/docker.sock"),
                                        Path.of(home, ".docker/run/docker.sock"),
                                        Path.of(home, ".docker/desktop/docker.sock"))
                                .anyMatch(Files::exists);
        return traced && DockerClientFactory.instance().isDockerAvailable();
    }

    private static EngineSource embedded() {
        EmbeddedEngines engines = EmbeddedEngines.start(DIRECTORY, System.err::println);
        return new EngineSource(
                engines.addresses(), "embedded in " + DIRECTORY, engines.isOwner(), engines::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}
