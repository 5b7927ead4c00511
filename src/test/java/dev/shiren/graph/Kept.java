package dev.shiren.graph;

import dev.shiren.access.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.HexFormat;
import java.util.List;

/// What the database keeps of the complaints about a cadre.
final class Kept {

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final long cadre;

    Kept(BeanFactory beans, String code) {
        jdbc = beans.getBean(JdbcTemplate.class);
        vault = beans.getBean(Vault.class);
        cadre = count("SELECT id FROM cadre WHERE code = ?", code);
    }

    List<@Nullable String> events() {
        return jdbc.queryForList(
                "SELECT code FROM supervision_event WHERE cadre_id = ?", String.class, cadre);
    }

    long procedures(String complaint) {
        return count(
                "SELECT COUNT(*) FROM supervision_procedure WHERE cadre_id = ? AND event_code = ?",
                cadre,
                complaint);
    }

    /// Versions that changes of a complaint made.
    long versionsOf(String complaint) {
        return count(
                "SELECT COUNT(*) FROM cadre_document WHERE cadre_id = ? AND case_code = ?",
                cadre,
                complaint);
    }

    long keys() {
        return count(
                "SELECT COUNT(*) FROM idempotency_key WHERE subject_type = 'Cadre' AND subject_key"
                        + " = ?",
                Long.toString(cadre));
    }

    void dateKeys(String moment) {
        jdbc.update(
                "UPDATE idempotency_key SET recorded_at = ? WHERE subject_key = ?",
                moment,
                Long.toString(cadre));
    }

    long logged(String complaint) {
        return count(
                "SELECT COUNT(*) FROM retention_log WHERE kind = 'COMPLAINT' AND item = ?",
                HexFormat.of().formatHex(vault.index(cadre + "/" + complaint)));
    }

    long logged() {
        return count("SELECT COUNT(*) FROM retention_log");
    }

    long version() {
        return count("SELECT version FROM cadre WHERE id = ?", cadre);
    }

    private long count(String sql, Object... values) {
        Long count = jdbc.queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }
}
