package dev.shiren.cadre;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The kinds of talent pool (人才库).
@Component
public class Pools {

    private final JdbcTemplate jdbc;

    Pools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The codes of all pools.
    public Set<String> codes() {
        return new HashSet<>(
                jdbc.query("SELECT code FROM pool ORDER BY code", (row, _) -> row.getString(1)));
    }

    /// The names of all pools by code.
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.query(
                "SELECT code, name FROM pool ORDER BY code",
                row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    /// Makes pools that do not exist yet, named by their codes.
    public void ensure(Collection<String> codes) {
        if (!codes.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO pool (code, name) VALUES (?, ?) ON DUPLICATE KEY UPDATE name ="
                            + " name",
                    codes.stream().sorted().map(code -> new Object[] {code, code}).toList());
        }
    }
}
