package dev.shiren.access.audit;

import com.zaxxer.hikari.HikariDataSource;

import dev.shiren.access.FieldClass;
import dev.shiren.access.Purpose;
import dev.shiren.access.Role;
import dev.shiren.access.SignedIn;
import dev.shiren.access.Vault;
import dev.shiren.access.Viewer;
import dev.shiren.access.Viewers;
import dev.shiren.bulk.BulkLoads;
import dev.shiren.engines.EngineAddresses;
import dev.shiren.testing.TestEngines;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/// An audit in a database of its own, which no server seals and a test may tamper with.
final class AuditWorld implements AutoCloseable {

    static final Viewer OFFICER =
            new Viewer(
                    "officer-1",
                    "某科员",
                    Role.CADRE_OFFICER,
                    Set.of("S0", "S01"),
                    Set.of("03"),
                    Set.of(),
                    null,
                    Purpose.SELECTION);

    final Vault vault = new Vault(new byte[32]);
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final Audit audit;
    final AuditSealer sealer;
    final AuditStore store;
    final AuditVerification verification;
    final AuditViews views;
    private final HikariDataSource source = new HikariDataSource();
    private final String name;

    /// @param addresses the database server
    AuditWorld(EngineAddresses addresses, String name) {
        this.name = name;
        String url = addresses.jdbcUrl();
        int database = url.indexOf('/', "jdbc:mysql://".length());
        source.setJdbcUrl(
                url.substring(0, database + 1)
                        + name
                        + "?createDatabaseIfNotExist=true&allowLoadLocalInfile=true"
                        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
        source.setUsername(addresses.username());
        source.setPassword(addresses.password());
        source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        jdbc = new JdbcTemplate(source);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/access/V8_0__audit.sql"))
                .execute(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        Clock clock = Clock.systemUTC();
        audit = new Audit(jdbc, vault, new Viewers(), clock);
        sealer = new AuditSealer(jdbc, BulkLoads.on(jdbc), vault, clock, transactions);
        store = new AuditStore(jdbc);
        verification = new AuditVerification(store, vault);
        views = new AuditViews(jdbc);
    }

    static AuditWorld open() {
        return new AuditWorld(
                TestEngines.get().addresses(),
                "shiren_test_audit_" + ProcessHandle.current().pid());
    }

    /// Signs somebody in on this thread; nobody with null.
    static void signIn(@Nullable Viewer viewer) {
        if (viewer == null) {
            SecurityContextHolder.clearContext();
        } else {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(new SignedIn(viewer, Instant.MAX)));
        }
    }

    /// Rows of every kind, `rounds` times six of them, sealed after each round.
    void write(int rounds) {
        for (int i = 0; i < rounds; i++) {
            long cadre = 10L + i;
            signIn(OFFICER);
            RunningOperation.set(RunningOperation.of("File", "query File { a" + i + " }", "t" + i));
            audit.read(OFFICER, false, read(cadre, cadre + 1));
            audit.wrote("officer-1", "recordAppraisal", false, List.of(cadre));
            audit.wrote("officer-1", "receiveComplaint", true, List.of(cadre, cadre + 5));
            audit.refused("officer-1", "File", "FORBIDDEN", Set.of());
            RunningOperation.set(null);
            signIn(null);
            audit.imported("import", "import", List.of(cadre, cadre + 400));
            audit.wrote("command line", "retention", "uploads " + i);
            sealer.seal();
        }
    }

    AuditVerification.Result verify() {
        return verification.run(null, _ -> {});
    }

    private static Map<Long, Set<FieldClass>> read(long first, long second) {
        Map<Long, Set<FieldClass>> read = new TreeMap<>();
        read.put(first, EnumSet.of(FieldClass.P2, FieldClass.P3));
        read.put(second, EnumSet.of(FieldClass.P2));
        return read;
    }

    /// Cadres whose codes are `c` and their number.
    static final class Cadres implements AuditedCadres {

        @Override
        public Map<Long, String> codes(Collection<Long> cadreIds) {
            Map<Long, String> codes = new TreeMap<>();
            cadreIds.forEach(id -> codes.put(id, "c" + id));
            return codes;
        }

        @Override
        public OptionalLong id(String code) {
            return OptionalLong.of(Long.parseLong(code.substring(1)));
        }
    }

    @Override
    public void close() {
        jdbc.execute("DROP DATABASE " + name);
        source.close();
    }
}
