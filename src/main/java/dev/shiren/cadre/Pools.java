package dev.shiren.cadre;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

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

    /// Makes pools that do not exist yet, named by their codes.
    public void ensure(Collection<String> codes) {
        if (!codes.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO pool (code, name) VALUES (?, ?) ON DUPLICATE KEY UPDATE name = name",
                    codes.stream().sorted().map(code -> new Object[] {code, code}).toList());
        }
    }
}
