package dev.shiren.supervision;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.cadre.change.Edit;

import org.springframework.stereotype.Component;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The procedures of supervision events.
@Component
class Procedures {

    private final BulkLoad bulk;
    private final ChildTable<Procedure> table;

    Procedures(BulkLoad bulk, Vault vault) {
        this.bulk = bulk;
        this.table = table(vault);
    }

    /// Those of these cadres, in one statement, each list by the event's code.
    Map<Long, List<Procedure>> of(Collection<Long> cadreIds) {
        return bulk.read(table, cadreIds);
    }

    Edit.Write put(Procedure procedure) {
        return Edit.Write.put(table, procedure);
    }

    private static ChildTable<Procedure> table(Vault vault) {
        return new ChildTable<>(
                "supervision_procedure",
                List.of("event_code"),
                List.of(
                        "step",
                        "step_on",
                        "heard_on",
                        "statement",
                        "served_on",
                        "appeal",
                        "lodged_on",
                        "ruled_on",
                        "clarification_mode",
                        "clarification_scope",
                        "achievement"),
                (p, row) ->
                        row.text(p.event())
                                .symbol(p.step())
                                .date(p.stepOn())
                                .date(p.heardOn())
                                .bytes(vault.sealOrNull(p.statement()))
                                .date(p.servedOn())
                                .symbol(p.appeal())
                                .date(p.lodgedOn())
                                .date(p.ruledOn())
                                .symbol(p.clarificationMode())
                                .text(p.clarificationScope())
                                .text(p.achievement()),
                row -> read(row, vault));
    }

    private static Procedure read(RowReader row, Vault vault) throws SQLException {
        return new Procedure(
                row.text(),
                SupervisionStep.valueOf(row.text()),
                LocalDate.parse(row.text()),
                row.date(),
                vault.openOrNull(row.bytes()),
                row.date(),
                row.symbol(AppealKind.class),
                row.date(),
                row.date(),
                row.symbol(ClarificationMode.class),
                row.textOrNull(),
                row.textOrNull());
    }
}
