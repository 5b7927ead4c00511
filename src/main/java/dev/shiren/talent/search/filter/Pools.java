package dev.shiren.talent.search.filter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The talent pools there are. Imports add pools, so they are read when they are needed: a handful
/// of rows.
@Component
public class Pools {

    private static final String NAMES = "SELECT code, name FROM pool ORDER BY code";

    private final JdbcTemplate jdbc;

    Pools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Names by code, in the order of codes.
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.query(
                NAMES,
                row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return Collections.unmodifiableMap(names);
    }
}
