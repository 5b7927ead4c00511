package dev.shiren.cadre;

import dev.shiren.access.audit.AuditedCadres;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.kernel.Constraint;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Names the cadres of the audit.
@Repository
class CadreCodes implements AuditedCadres {

    private final JdbcTemplate jdbc;

    CadreCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, String> codes(Collection<Long> cadreIds) {
        Map<Long, String> codes = new HashMap<>();
        if (!cadreIds.isEmpty()) {
            jdbc.query(
                    "SELECT id, code FROM cadre WHERE id IN (%s)"
                            .formatted(BulkLoad.marks(cadreIds)),
                    row -> {
                        codes.put(row.getLong(1), row.getString(2));
                    },
                    BulkLoad.padded(cadreIds));
        }
        return codes;
    }

    @Override
    public OptionalLong id(String code) {
        return Constraint.isCode(code)
                ? jdbc
                        .query(
                                "SELECT id FROM cadre WHERE code = ?",
                                (row, _) -> row.getLong(1),
                                code)
                        .stream()
                        .mapToLong(Long::longValue)
                        .findFirst()
                : OptionalLong.empty();
    }
}
