package dev.shiren.testing;

import dev.shiren.engines.EngineAddresses;

import org.springframework.boot.SpringApplication;

import java.io.PrintStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// The engines of this test run, found once: those the environment names, else containers when a
/// Docker engine answers, else embedded ones. Whichever they are, the run gets a database and an
/// index prefix of its own, which are removed when the JVM ends.
///
/// When none can be had the tests fail; they are never skipped.
public final class TestEngines {

    /// Seals nothing but invented data.
    private static final String VAULT_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final EngineAddresses addresses;
    private final String indexPrefix;

    private TestEngines(EngineAddresses addresses, String indexPrefix) {
        this.addresses = addresses;
        this.indexPrefix = indexPrefix;
    }

    private static final class Holder {

        static final TestEngines ENGINES = take();
    }

    /// The engines, started on the first call.
    public static TestEngines get() {
        return Holder.ENGINES;
    }

    // A process id, unlike a clock's reading, cannot be shared with a run beside this one.
    private static TestEngines take() {
        EngineSource source = EngineSource.choose();
        byte[] random = new byte[2];
        ThreadLocalRandom.current().nextBytes(random);
        String run = ProcessHandle.current().pid() + HexFormat.of().formatHex(random);
        TestDatabase database = new TestDatabase(source.addresses(), "shiren_test_" + run);
        TestIndices indices =
                new TestIndices(source.addresses().elasticsearchUri(), "shiren-test-" + run + "-");
        if (source.isOurs()) {
            database.dropAllOfEarlierRuns();
            indices.deleteAllOfEarlierRuns();
        }
        String versions = database.create() + " and Elasticsearch " + indices.serverVersion();
        SpringApplication.getShutdownHandlers()
                .add(
                        () -> {
                            database.drop();
                            indices.delete();
                            source.close();
                        });
        PrintStream console = System.err;
        console.println("tests use " + versions + ", " + source.description());
        return new TestEngines(database.addresses(), indices.prefix());
    }

    /// Where the engines listen; the JDBC URL names this run's database.
    public EngineAddresses addresses() {
        return addresses;
    }

    /// The prefix every index name of this run begins with.
    public String indexPrefix() {
        return indexPrefix;
    }

    /// The same as application properties.
    Map<String, Object> properties() {
        return Map.of(
                "shiren.engines",
                "external",
                "shiren.vault.key",
                VAULT_KEY,
                "shiren.access.issuer",
                TestIssuer.ISSUER,
                "shiren.index-prefix",
                indexPrefix,
                "spring.datasource.url",
                addresses.jdbcUrl(),
                "spring.datasource.username",
                addresses.username(),
                "spring.datasource.password",
                addresses.password(),
                "shiren.elasticsearch.uris",
                addresses.elasticsearchUri());
    }
}
