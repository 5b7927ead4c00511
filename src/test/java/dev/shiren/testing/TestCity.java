package dev.shiren.testing;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildRows;
import dev.shiren.cadre.CadreEntry;
import dev.shiren.cadre.CadreKey;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.org.Organizations;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.performance.UnitRankings;
import dev.shiren.supervision.SupervisionEvents;

import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An invented city, small enough to be known by heart: see [TestPeople] for who lives in it.
/// Writing it again changes nothing.
public final class TestCity {

    private final Organizations organizations;
    private final UnitRankings rankings;
    private final Cadres cadres;
    private final SupervisionEvents supervision;
    private final DocumentWriter documents;
    private final BulkLoad bulk;
    private final TransactionTemplate transaction;

    public TestCity(
            Organizations organizations,
            UnitRankings rankings,
            Cadres cadres,
            SupervisionEvents supervision,
            DocumentWriter documents,
            BulkLoad bulk,
            TransactionTemplate transaction) {
        this.organizations = organizations;
        this.rankings = rankings;
        this.cadres = cadres;
        this.supervision = supervision;
        this.documents = documents;
        this.bulk = bulk;
        this.transaction = transaction;
    }

    /// Writes the city, and the cadres of [TestPeople] into it.
    public void write() {
        organizations.mergeUnits(TestUnits.UNITS);
        organizations.mergePosts(TestUnits.POSTS);
        rankings.merge(TestUnits.RANKINGS);
        transaction.executeWithoutResult(_ -> write(TestPeople.all()));
    }

    private void write(List<TestPeople.Person> people) {
        ChildRows rows = new ChildRows();
        PrivateFacts nothing = new PrivateFacts(null, null, null, List.of());
        Map<String, CadreKey> keys =
                cadres.merge(
                        people.stream().map(p -> new CadreEntry(p.profile(), nothing)).toList(),
                        rows);
        List<Long> ids = new ArrayList<>();
        for (TestPeople.Person person : people) {
            CadreKey key = keys.get(person.profile().code());
            if (key == null) {
                throw new IllegalStateException(person.profile().code() + " was not written");
            }
            ids.add(key.id());
            PerformanceRecords.add(key, person.records(), List.of(), rows);
            supervision.add(key, person.events(), rows);
        }
        bulk.write(rows);
        supervision.deriveEffects(ids);
        documents.write(ids, Cause.IMPORT);
    }
}
