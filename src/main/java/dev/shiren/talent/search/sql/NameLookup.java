package dev.shiren.talent.search.sql;

import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.talent.names.NameForms;
import dev.shiren.talent.names.NameQuery;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Finds the stored names that a name query means. MySQL knows no pinyin, so the names themselves
/// are read and compared by the same code that fills the index: one statement, each name once.
@Component
public class NameLookup {

    /// Beyond this a condition on names would be a list that no statement should carry.
    private static final int MAX_NAMES = 20_000;

    private static final String NAMES =
            "SELECT DISTINCT c.name FROM cadre c JOIN unit u ON u.code = c.unit WHERE %s";

    private final JdbcTemplate jdbc;

    NameLookup(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The names as they are stored.
    ///
    /// @param scope over `cadre c JOIN unit u ON u.code = c.unit`: whose names are looked through
    /// @throws RejectedException (LIMIT_EXCEEDED) when there are too many
    public Collection<String> matching(NameQuery query, Sql scope) {
        List<String> matching = new ArrayList<>();
        jdbc.query(
                NAMES.formatted(scope.text()),
                row -> {
                    String name = row.getString(1);
                    if (NameForms.of(name).matches(query)) {
                        matching.add(name);
                    }
                },
                scope.arguments());
        if (matching.size() > MAX_NAMES) {
            throw new RejectedException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "where.name: more than %d names match: type more of the name, or use"
                                    .formatted(MAX_NAMES)
                            + " searchCadres");
        }
        return matching;
    }
}
