package dev.shiren.performance;

import dev.shiren.access.audit.Audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Keeps what bodies decided on proposals. A decision is entered once and stays.
@Component
class UnitProposalDecisions {

    private static final String SELECT =
            """
            SELECT rule_set, ranking, unit, evidence, status, decided_by, decided_on, document,
                reason, actor, request_key, recorded_at
            FROM unit_proposal_decision WHERE %s ORDER BY unit, rule_set, ranking\
            """;
    private static final String INSERT =
            """
            INSERT INTO unit_proposal_decision
                (rule_set, ranking, unit, evidence, status, decided_by, decided_on, document,
                reason, actor, request_key, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final JdbcTemplate jdbc;
    private final Audit audit;

    UnitProposalDecisions(JdbcTemplate jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Decisions made by a day.
    ///
    /// @param unit null for those on all units
    List<UnitProposalDecision> by(LocalDate day, @Nullable String unit) {
        return unit == null
                ? read("decided_on <= ?", day)
                : read("decided_on <= ? AND unit = ?", day, unit);
    }

    /// The decisions on these proposals.
    List<UnitProposalDecision> on(Collection<UnitProposalKey> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        proposals.forEach(key -> Collections.addAll(values, key.ruleSet(), key.ranking()));
        String marks = String.join(", ", Collections.nCopies(proposals.size(), "(?, ?)"));
        return read("(rule_set, ranking) IN (" + marks + ")", values.toArray());
    }

    /// What a request entered before.
    Optional<UnitProposalDecision> of(String actor, String requestKey) {
        return read("actor = ? AND request_key = ?", actor, requestKey).stream().findFirst();
    }

    /// Enters a decision, and records who did.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when it was decided meanwhile
    @Transactional
    public void enter(UnitProposalDecision decision) {
        jdbc.update(
                INSERT,
                decision.proposal().ruleSet(),
                decision.proposal().ranking(),
                decision.unit(),
                String.join(",", decision.evidence()),
                decision.status().name(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.document(),
                decision.reason(),
                decision.actor(),
                decision.requestKey(),
                LocalDateTime.ofInstant(decision.recordedAt(), ZoneOffset.UTC));
        audit.wrote(
                decision.actor(),
                decision.status() == UnitProposalStatus.CONFIRMED
                        ? "confirmUnitProposal"
                        : "dismissUnitProposal",
                "%s unit proposal %s %s"
                        .formatted(
                                decision.status(),
                                decision.proposal().ruleSet(),
                                decision.proposal().ranking()));
    }

    private List<UnitProposalDecision> read(String condition, Object... values) {
        return jdbc.query(SELECT.formatted(condition), (row, _) -> decision(row), values);
    }

    private static UnitProposalDecision decision(ResultSet row) throws SQLException {
        return new UnitProposalDecision(
                new UnitProposalKey(row.getString("rule_set"), row.getString("ranking")),
                row.getString("unit"),
                List.of(row.getString("evidence").split(",")),
                UnitProposalStatus.valueOf(row.getString("status")),
                row.getString("decided_by"),
                LocalDate.parse(row.getString("decided_on")),
                row.getString("document"),
                row.getString("reason"),
                row.getString("actor"),
                row.getString("request_key"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
