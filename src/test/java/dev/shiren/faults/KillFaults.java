package dev.shiren.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.demo.DemoCity;
import dev.shiren.engines.EngineAddresses;
import dev.shiren.testing.TestEngines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

/// Kills an import with its indexer (kill -9) again and again at random points. Each cadre must end
/// up with all its rows, exactly one document and one index entry. Run by
/// `mvn test -Dtest=KillFaults`.
class KillFaults {

    private static final int KILLS = 20;
    private static final int CADRES = 4000;

    @TempDir Path folder;

    @Test
    void losesAndDoublesNothing() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.err.println("KillFaults seed " + seed);
        Random random = new Random(seed);
        Path roster = folder.resolve("city.ndjson");
        try (OutputStream out = Files.newOutputStream(roster)) {
            new DemoCity(CADRES, DemoCity.DEFAULT_TODAY).writeTo(out);
        }
        // The first run, into an empty database, is killed too: it shows how long a run takes.
        long longest = 20_000;
        int killed = 0;
        for (int attempt = 0; killed < KILLS && attempt < KILLS * 3; attempt++) {
            ShirenProcess run = ShirenProcess.start(folder, "import", roster.toString());
            // An import that is nearly done leaves little to kill: changes are put back first.
            long start = System.nanoTime();
            if (run.killAfter(Duration.ofMillis(2000 + random.nextLong(longest)))) {
                killed++;
            } else {
                longest = Duration.ofNanos(System.nanoTime() - start).toMillis() - 2000;
                change(random);
            }
        }
        assertThat(killed).isEqualTo(KILLS);

        JsonNode last = ShirenProcess.start(folder, "import", roster.toString()).summary();
        assertThat(last.get("success").asBoolean()).isTrue();
        assertThat(last.get("rejected").asInt()).isZero();
        JsonNode again = ShirenProcess.start(folder, "import", roster.toString()).summary();
        assertThat(again.get("changed").asInt()).isZero();
        JsonNode proof = ShirenProcess.start(folder, "prove").summary();
        assertThat(proof.get("drift").asInt()).isZero();
        assertThat(proof.get("checked").asInt()).isEqualTo(CADRES);
        assertRowsMatch(roster);
    }

    /// Gives a new run something to do: cadres whose stored facts differ from the roster's, with
    /// the
    /// document that says so missing, are written again.
    private static void change(Random random) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE cadre SET specialty_text = 'changed %d' WHERE MOD(id, 3) = %d"
                            .formatted(random.nextInt(1_000_000), random.nextInt(3)));
        }
    }

    private static void assertRowsMatch(Path roster) throws IOException, SQLException {
        assertThat(count("SELECT COUNT(*) FROM cadre")).isEqualTo(CADRES);
        assertThat(
                        count(
                                """
                                SELECT COUNT(*) FROM cadre c
                                LEFT JOIN cadre_document d
                                    ON d.cadre_id = c.id AND d.version = c.version
                                WHERE d.cadre_id IS NULL\
                                """))
                .as("cadres without their document")
                .isZero();
        assertThat(
                        count(
                                """
                                SELECT COUNT(*) FROM cadre_document d JOIN cadre c ON c.id = d.cadre_id
                                WHERE d.version > c.version\
                                """))
                .as("documents no cadre knows of")
                .isZero();
        for (String[] table :
                new String[][] {
                    {"appointments", "appointment"},
                    {"trainings", "training"},
                    {"appraisals", "appraisal"},
                    {"supervisionEvents", "supervision_event"}
                }) {
            assertThat(count("SELECT COUNT(*) FROM " + table[1]))
                    .as(table[1])
                    .isEqualTo(inRoster(roster, table[0]));
        }
    }

    private static long inRoster(Path roster, String list) throws IOException {
        try (Stream<String> lines = Files.lines(roster)) {
            return lines.map(JsonMapper.shared()::readTree)
                    .filter(line -> line.get("kind").asString().equals("cadre"))
                    .mapToLong(line -> line.path(list).size())
                    .sum();
        }
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        EngineAddresses engines = TestEngines.get().addresses();
        return DriverManager.getConnection(
                engines.jdbcUrl(), engines.username(), engines.password());
    }
}
