package dev.shiren.bulk;

import org.springframework.jdbc.core.JdbcTemplate;

/// Makes a [BulkLoad] for a database that no application context knows.
public final class BulkLoads {

    private BulkLoads() {}

    public static BulkLoad on(JdbcTemplate jdbc) {
        return new BulkLoad(jdbc);
    }
}
