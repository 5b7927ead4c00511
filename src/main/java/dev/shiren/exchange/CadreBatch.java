package dev.shiren.exchange;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildRows;
import dev.shiren.cadre.CadreKey;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.SupervisionEvent;
import dev.shiren.supervision.SupervisionEvents;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a batch of cadre lines in one transaction: rows of all features, effect periods,
/// documents, dirty marks. The number of statements does not depend on the size of the batch.
@Component
class CadreBatch {

    private final Cadres cadres;
    private final SupervisionEvents supervision;
    private final BulkLoad bulk;
    private final DocumentWriter documents;

    CadreBatch(
            Cadres cadres, SupervisionEvents supervision, BulkLoad bulk, DocumentWriter documents) {
        this.cadres = cadres;
        this.supervision = supervision;
        this.bulk = bulk;
        this.documents = documents;
    }

    /// The cadres by code, and how many of them have a new version.
    record Written(Map<String, CadreKey> keys, int changed) {}

    /// Writes the lines; each cadre stands among them once.
    @Transactional
    public Written write(List<CadreLine> lines) {
        ChildRows rows = new ChildRows();
        Map<String, CadreKey> keys =
                cadres.merge(lines.stream().map(CadreLine::entry).toList(), rows);
        List<Long> ids = new ArrayList<>();
        List<Long> supervised = new ArrayList<>();
        for (CadreLine line : lines) {
            CadreKey key = keys.get(line.code());
            if (key == null) {
                throw new IllegalStateException("cadre " + line.code() + " was not written");
            }
            ids.add(key.id());
            PerformanceRecords.add(
                    key, line.performance(), CadreLine.listOf(line.evaluations()), rows);
            List<SupervisionEvent> events = CadreLine.listOf(line.supervisionEvents());
            if (!events.isEmpty()) {
                supervision.add(key, events, rows);
                supervised.add(key.id());
            }
        }
        bulk.write(rows);
        supervision.deriveEffects(supervised);
        return new Written(keys, documents.write(ids, Cause.IMPORT).size());
    }
}
