package dev.shiren.performance;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.RowWriter;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The results of units.
@Component
public class UnitRankings {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "period",
                    "dimension",
                    "scope",
                    "indicator",
                    "rank_no",
                    "of_total",
                    "value_reached",
                    "target");

    private final BulkLoad bulk;

    UnitRankings(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /// Adds or updates results of known units; returns how many rows are new or differ now.
    @Transactional
    public long merge(Collection<UnitRanking> rankings) {
        RowWriter rows = new RowWriter();
        for (UnitRanking r : rankings) {
            rows.text(r.code()).text(r.unit()).text(r.period()).symbol(r.dimension());
            rows.symbol(r.scope()).text(r.indicator()).number(r.rank()).number(r.of());
            rows.number(r.value()).number(r.target());
            rows.endRow();
        }
        return bulk.mergeAndCount("unit_ranking", List.of("code"), COLUMNS, rows);
    }
}
