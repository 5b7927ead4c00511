package dev.shiren.supervision;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildRows;
import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.cadre.CadreKey;
import dev.shiren.cadre.change.Edit;
import dev.shiren.rules.EffectRules;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The supervision events of cadres and the effect periods derived from them.
@Component
public class SupervisionEvents {

    static final ChildTable<EffectPeriod> EFFECTS =
            new ChildTable<>(
                    "effect_period",
                    List.of("event_code"),
                    List.of("from_date", "until_date"),
                    (p, row) -> row.text(p.event()).date(p.from()).date(p.until()),
                    row -> new EffectPeriod(row.text(), LocalDate.parse(row.text()), row.date()));

    private final BulkLoad bulk;
    private final EffectRules rules;
    private final ChildTable<SupervisionEvent> events;

    SupervisionEvents(BulkLoad bulk, EffectRules rules, Vault vault) {
        this.bulk = bulk;
        this.rules = rules;
        this.events = table(vault);
    }

    /// The events of these cadres, in one statement, each list by code.
    public Map<Long, List<SupervisionEvent>> of(Collection<Long> cadreIds) {
        return bulk.read(events, cadreIds);
    }

    /// Adds the events of one cadre to the rows that the caller writes.
    public void add(CadreKey cadre, List<SupervisionEvent> list, ChildRows rows) {
        rows.add(events, cadre.id(), cadre.isNew(), list);
    }

    /// Derives the effect periods of these cadres anew from their stored events.
    @Transactional(propagation = Propagation.MANDATORY)
    public void deriveEffects(Collection<Long> cadreIds) {
        if (cadreIds.isEmpty()) {
            return;
        }
        EffectPeriods periods = new EffectPeriods(rules.current());
        ChildRows rows = new ChildRows();
        of(cadreIds).forEach((id, list) -> rows.add(EFFECTS, id, true, periods.of(list)));
        bulk.delete(EFFECTS, cadreIds);
        bulk.write(rows);
    }

    Edit.Write put(SupervisionEvent event) {
        return Edit.Write.put(events, event);
    }

    private static ChildTable<SupervisionEvent> table(Vault vault) {
        return new ChildTable<>(
                "supervision_event",
                List.of("code"),
                List.of(
                        "type",
                        "stage",
                        "outcome",
                        "measure",
                        "received_on",
                        "concluded_on",
                        "effect_from",
                        "effect_until",
                        "source_organ",
                        "document",
                        "matter",
                        "refers",
                        "situation",
                        "relief"),
                (e, row) ->
                        row.text(e.code())
                                .symbol(e.type())
                                .symbol(e.stage())
                                .symbol(e.outcome())
                                .text(e.measure())
                                .date(e.receivedOn())
                                .date(e.concludedOn())
                                .date(e.effectFrom())
                                .date(e.effectUntil())
                                .symbol(e.sourceOrgan())
                                .text(e.document())
                                .bytes(vault.sealOrNull(e.matter()))
                                .text(e.refers())
                                .number(e.situation())
                                .symbol(e.relief()),
                row -> read(row, vault));
    }

    private static SupervisionEvent read(RowReader row, Vault vault) throws SQLException {
        return new SupervisionEvent(
                row.text(),
                SupervisionKind.valueOf(row.text()),
                SupervisionStage.valueOf(row.text()),
                row.symbol(SupervisionOutcome.class),
                row.textOrNull(),
                LocalDate.parse(row.text()),
                row.date(),
                row.date(),
                row.date(),
                row.symbol(SourceOrgan.class),
                row.textOrNull(),
                vault.openOrNull(row.bytes()),
                row.textOrNull(),
                row.numberOrNull(),
                row.symbol(Relief.class));
    }
}
