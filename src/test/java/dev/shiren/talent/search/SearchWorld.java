package dev.shiren.talent.search;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildRows;
import dev.shiren.cadre.CadreEntry;
import dev.shiren.cadre.CadreKey;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.exchange.DemoImport;
import dev.shiren.org.Organizations;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.performance.UnitRankings;
import dev.shiren.supervision.SupervisionEvents;
import dev.shiren.talent.index.IndexProgress;
import dev.shiren.talent.index.Indexer;
import dev.shiren.talent.index.Rebuild;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The people that searches are tested with: random ones under unit `S0`, whose seed is
/// `shiren.test.seed` or new each time, known ones under `T0`, and an invented city of
/// `shiren.test.cadres`.
@TestComponent
final class SearchWorld implements InitializingBean {

    static final long SEED = Long.getLong("shiren.test.seed", System.nanoTime());

    private static final int RANDOM_PEOPLE = 400;

    /// People of the invented city beside them.
    private static final int CITY_PEOPLE = Integer.getInteger("shiren.test.cadres", 300);

    private static final String REVOKE =
            """
            INSERT INTO award_revocation (cadre_id, award, revoked_on, ground)
            SELECT a.cadre_id, a.code, '2025-06-15', 'DECEPTION' FROM award a
            JOIN cadre c ON c.id = a.cadre_id
            WHERE a.code = 'W0' AND c.code LIKE 'RND-%0'\
            """;

    private static final List<Unit> UNITS =
            List.of(
                    unit("S0", "随机市", null, UnitType.CITY, null),
                    unit("S1", "随机县", "S0", UnitType.COUNTY, null),
                    unit("S11", "随机镇", "S1", UnitType.TOWNSHIP, null),
                    unit("S12", "随机街道", "S1", UnitType.SUBDISTRICT, null),
                    unit(
                            "S2",
                            "随机市发展和改革委员会",
                            "S0",
                            UnitType.MUNICIPAL_DEPARTMENT,
                            UnitCategory.ECONOMY),
                    unit(
                            "S3",
                            "随机市委组织部",
                            "S0",
                            UnitType.MUNICIPAL_DEPARTMENT,
                            UnitCategory.PARTY_MASS),
                    unit("T0", "检索市", null, UnitType.CITY, null),
                    unit(
                            "T1",
                            "检索市外事办公室",
                            "T0",
                            UnitType.MUNICIPAL_DEPARTMENT,
                            UnitCategory.SOCIAL_AFFAIRS),
                    unit("T2", "检索镇", "T0", UnitType.TOWNSHIP, null));

    private final Organizations organizations;
    private final Cadres cadres;
    private final SupervisionEvents supervision;
    private final DocumentWriter documents;
    private final BulkLoad bulk;
    private final UnitRankings rankings;
    private final JdbcTemplate jdbc;
    private final DemoImport demo;
    private final Rebuild rebuild;
    private final Indexer indexer;
    private final TransactionTemplate transaction;

    SearchWorld(
            Organizations organizations,
            Cadres cadres,
            SupervisionEvents supervision,
            DocumentWriter documents,
            BulkLoad bulk,
            UnitRankings rankings,
            JdbcTemplate jdbc,
            DemoImport demo,
            Rebuild rebuild,
            Indexer indexer,
            PlatformTransactionManager transactions) {
        this.organizations = organizations;
        this.cadres = cadres;
        this.supervision = supervision;
        this.documents = documents;
        this.bulk = bulk;
        this.rankings = rankings;
        this.jdbc = jdbc;
        this.demo = demo;
        this.rebuild = rebuild;
        this.indexer = indexer;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() throws IOException, InterruptedException {
        organizations.mergeUnits(UNITS);
        organizations.mergeUnits(RecordedPerson.UNITS);
        rankings.merge(RecordedPerson.RANKINGS);
        rankings.merge(new RandomResults(SEED).of(Values.UNITS));
        demo.run(CITY_PEOPLE);
        List<Someone> people = new ArrayList<>(KnownPeople.ALL);
        people.add(RecordedPerson.PERSON);
        people.addAll(new RandomPeople(SEED).people(RANDOM_PEOPLE));
        transaction.executeWithoutResult(_ -> write(people));
        rebuild.ensure(IndexProgress.NONE);
        if (!indexer.settle(Duration.ofMinutes(5))) {
            throw new IllegalStateException("the people were not indexed in time");
        }
    }

    private void write(List<Someone> people) {
        ChildRows rows = new ChildRows();
        PrivateFacts nothing = new PrivateFacts(null, null, null, List.of());
        Map<String, CadreKey> keys =
                cadres.merge(
                        people.stream().map(p -> new CadreEntry(p.profile(), nothing)).toList(),
                        rows);
        List<Long> ids = new ArrayList<>();
        for (Someone someone : people) {
            CadreKey key = Objects.requireNonNull(keys.get(someone.profile().code()));
            ids.add(key.id());
            PerformanceRecords.add(key, someone.records(), List.of(), rows);
            supervision.add(key, someone.events(), rows);
        }
        bulk.write(rows);
        jdbc.update(REVOKE);
        supervision.deriveEffects(ids);
        documents.write(ids, Cause.IMPORT);
    }

    private static Unit unit(
            String code,
            String name,
            @Nullable String parent,
            UnitType type,
            @Nullable UnitCategory category) {
        return new Unit(code, name, null, parent, type, category, null, null, null);
    }
}
