package dev.shiren.cadre.change;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Cadre;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Removes what changes of case-level records have left beside the records: the versions they made,
/// with who and why, and the keys of their requests. Such a version shows of the cadre what the one
/// before shows, so nothing else is lost. The number of statements does not depend on how many.
@Component
public class CaseTraces {

    private static final String VERSIONS =
            """
            SELECT d.cadre_id, d.version
            FROM cadre_document d JOIN cadre c ON c.id = d.cadre_id
            WHERE d.cadre_id IN (%s) AND (d.cadre_id, d.case_code) IN (%s)
                AND d.version < c.version\
            """;
    private static final String FORGET_VERSIONS =
            "DELETE FROM cadre_document WHERE cadre_id IN (%s) AND (cadre_id, version) IN (%s)";
    private static final String FORGET_KEYS =
            """
            DELETE FROM idempotency_key
            WHERE subject_key IN (%s) AND subject_type = '%s'
                AND (subject_key, version) IN (%s)\
            """;

    private final JdbcTemplate jdbc;

    CaseTraces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A case-level record of a cadre.
    public record CaseKey(long cadreId, String code) {}

    private record Version(long cadreId, long version) {}

    /// Removes them. The caller holds the cadres' rows and has written a version after the removal
    /// of the records themselves: the current version stays.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Collection<CaseKey> cases) {
        List<Version> versions = cases.isEmpty() ? List.of() : versions(cases);
        if (versions.isEmpty()) {
            return;
        }
        List<Long> ids = versions.stream().map(Version::cadreId).distinct().toList();
        String pairs = pairs(versions.size());
        jdbc.update(
                FORGET_VERSIONS.formatted(BulkLoad.marks(ids), pairs),
                values(ids, versions.stream().flatMap(v -> Stream.of(v.cadreId(), v.version()))));
        // As text, like the column: the index is of no use to numbers.
        List<String> keys = ids.stream().map(id -> Long.toString(id)).toList();
        jdbc.update(
                FORGET_KEYS.formatted(BulkLoad.marks(keys), Cadre.TYPE, pairs),
                values(
                        keys,
                        versions.stream()
                                .flatMap(v -> Stream.of(Long.toString(v.cadreId()), v.version()))));
    }

    private List<Version> versions(Collection<CaseKey> cases) {
        List<Long> ids = cases.stream().map(CaseKey::cadreId).distinct().toList();
        return jdbc.query(
                VERSIONS.formatted(BulkLoad.marks(ids), pairs(cases.size())),
                (row, _) -> new Version(row.getLong(1), row.getLong(2)),
                values(ids, cases.stream().flatMap(key -> Stream.of(key.cadreId(), key.code()))));
    }

    private static String pairs(int count) {
        return Stream.generate(() -> "(?, ?)").limit(count).collect(Collectors.joining(", "));
    }

    private static Object[] values(Collection<?> first, Stream<?> others) {
        List<Object> all = new ArrayList<>(List.of(BulkLoad.padded(first)));
        others.forEach(all::add);
        return all.toArray();
    }
}
