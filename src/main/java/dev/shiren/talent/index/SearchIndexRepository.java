package dev.shiren.talent.index;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The SQL of `search_index`.
@Repository
class SearchIndexRepository {

    private final JdbcTemplate jdbc;

    SearchIndexRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// All indices of an alias, by name.
    List<SearchIndex> all(String alias) {
        return jdbc.query(
                """
                SELECT name, state, mapping_hash, organization_hash FROM search_index
                WHERE alias = ? ORDER BY name\
                """,
                (row, _) ->
                        new SearchIndex(
                                row.getString(1),
                                SearchIndex.State.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4)),
                alias);
    }

    Optional<SearchIndex> active(String alias) {
        return all(alias).stream()
                .filter(index -> index.state() == SearchIndex.State.ACTIVE)
                .findFirst();
    }

    void add(SearchIndex index, String alias, LocalDateTime createdAt) {
        jdbc.update(
                """
                INSERT INTO search_index
                    (name, alias, state, mapping_hash, organization_hash, created_at)
                VALUES (?, ?, ?, ?, ?, ?)\
                """,
                index.name(),
                alias,
                index.state().name(),
                index.mappingHash(),
                index.organizationHash(),
                createdAt);
    }

    /// Makes the index the only one of its alias.
    @Transactional
    void activate(String name, String alias) {
        jdbc.update("DELETE FROM search_index WHERE alias = ? AND name <> ?", alias, name);
        jdbc.update("UPDATE search_index SET state = 'ACTIVE' WHERE name = ?", name);
    }

    void remove(String name) {
        jdbc.update("DELETE FROM search_index WHERE name = ?", name);
    }

    void setOrganization(String name, String hash) {
        jdbc.update("UPDATE search_index SET organization_hash = ? WHERE name = ?", hash, name);
    }
}
