package dev.shiren.org;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/// The SQL of units, posts, code tables and specialties.
@Repository
class OrganizationRepository {

    private static final String UNITS =
            """
            SELECT code, name, short_name, parent, type, category, level, division, sort
            FROM unit\
            """;
    private static final String POSTS =
            """
            SELECT code, unit, title, level, leader, principal, team_member, headcount, duties, sort
            FROM post\
            """;
    private static final String CODES =
            """
            SELECT code_system, code, label FROM code_value
            WHERE valid_until IS NULL ORDER BY code_system, sort\
            """;
    private static final String SPECIALTIES =
            "SELECT code, parent, name FROM specialty ORDER BY version, code";
    private static final String WORDS =
            """
            SELECT specialty, word FROM specialty_word
            WHERE kind IN ('POLICY', 'SYNONYM') ORDER BY specialty, kind, word\
            """;

    private final JdbcTemplate jdbc;
    private final JdbcTemplate streaming;

    OrganizationRepository(JdbcTemplate jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(dataSource);
        // The driver's way to say: row by row, not all rows in memory first.
        streaming.setFetchSize(Integer.MIN_VALUE);
    }

    long revision() {
        Long revision =
                jdbc.queryForObject(
                        "SELECT revision FROM organization_state WHERE id = 1", Long.class);
        if (revision == null) {
            throw new IllegalStateException("organization_state has no row");
        }
        return revision;
    }

    void grow() {
        jdbc.update("UPDATE organization_state SET revision = revision + 1 WHERE id = 1");
    }

    Organization read(long revision) {
        return new Organization(revision, new UnitTree(units()), posts(), codes(), specialties());
    }

    List<Unit> units() {
        Map<Object, Object> shared = new HashMap<>();
        return streaming.query(UNITS, (row, _) -> unit(row, shared));
    }

    private Map<String, Post> posts() {
        Map<String, Post> posts = new HashMap<>();
        Map<Object, Object> shared = new HashMap<>();
        streaming.query(
                POSTS,
                row -> {
                    Post post = post(row, shared);
                    posts.put(post.code(), post);
                });
        return posts;
    }

    private Map<CodeSystem, Map<String, CodeValue>> codes() {
        Map<String, CodeSystem> systems =
                Arrays.stream(CodeSystem.values())
                        .collect(Collectors.toMap(CodeSystem::key, s -> s));
        Map<CodeSystem, Map<String, CodeValue>> codes = new EnumMap<>(CodeSystem.class);
        for (CodeValue value :
                jdbc.query(
                        CODES,
                        (row, _) ->
                                new CodeValue(
                                        row.getString(1), row.getString(2), row.getString(3)))) {
            CodeSystem system = systems.get(value.system());
            if (system != null) {
                codes.computeIfAbsent(system, _ -> new LinkedHashMap<>()).put(value.code(), value);
            }
        }
        return codes;
    }

    private Map<String, Specialty> specialties() {
        Map<String, List<String>> words =
                jdbc.query(WORDS, (row, _) -> List.of(row.getString(1), row.getString(2))).stream()
                        .collect(
                                Collectors.groupingBy(
                                        List::getFirst,
                                        Collectors.mapping(List::getLast, Collectors.toList())));
        Map<String, Specialty> result = new HashMap<>();
        jdbc.query(
                SPECIALTIES,
                row -> {
                    String code = row.getString(1);
                    result.put(
                            code,
                            new Specialty(
                                    code,
                                    row.getString(2),
                                    row.getString(3),
                                    words.getOrDefault(code, List.of())));
                });
        return result;
    }

    /// @param shared values that many units have in common, kept once
    private static Unit unit(ResultSet row, Map<Object, Object> shared) throws SQLException {
        String category = row.getString(6);
        return new Unit(
                once(row.getString(1), shared),
                once(row.getString(2), shared),
                once(row.getString(3), shared),
                once(row.getString(4), shared),
                UnitType.valueOf(row.getString(5)),
                category == null ? null : UnitCategory.valueOf(category),
                once(row.getString(7), shared),
                once(row.getString(8), shared),
                number(row, 9));
    }

    /// @param shared values that many posts have in common, kept once
    private static Post post(ResultSet row, Map<Object, Object> shared) throws SQLException {
        String duties = row.getString(9);
        return new Post(
                row.getString(1),
                once(row.getString(2), shared),
                once(row.getString(3), shared),
                once(row.getString(4), shared),
                flag(row, 5),
                flag(row, 6),
                flag(row, 7),
                number(row, 8),
                duties == null || duties.isEmpty()
                        ? null
                        : once(List.of(duties.split(",", -1)), shared),
                number(row, 10));
    }

    @SuppressWarnings("unchecked") // the value itself or its equal
    private static <T extends @Nullable Object> T once(T value, Map<Object, Object> shared) {
        return value == null ? value : (T) shared.computeIfAbsent(value, same -> same);
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Boolean flag(ResultSet row, int column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }
}
