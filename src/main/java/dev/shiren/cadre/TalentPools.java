package dev.shiren.cadre;

import dev.shiren.org.Organization;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The talent pools by code, reread when the organization's revision grows.
@Component
class TalentPools {

    private record State(long revision, Map<String, TalentPool> pools) {}

    private final JdbcTemplate jdbc;
    private volatile @Nullable State state;

    TalentPools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The pool of a code; an unknown code is its own name.
    TalentPool pool(String code, Organization organization) {
        State known = state;
        if (known == null || known.revision() != organization.revision()) {
            known = new State(organization.revision(), read());
            state = known;
        }
        return known.pools().getOrDefault(code, new TalentPool(code, code));
    }

    private Map<String, TalentPool> read() {
        return jdbc
                .query(
                        "SELECT code, name FROM pool",
                        (row, _) -> new TalentPool(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(TalentPool::code, pool -> pool));
    }
}
