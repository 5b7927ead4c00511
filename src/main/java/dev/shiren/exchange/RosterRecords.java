package dev.shiren.exchange;

import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.Pools;
import dev.shiren.org.Organization;
import dev.shiren.performance.UnitRanking;
import dev.shiren.performance.UnitRankings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The second pass over a roster: cadres and rankings, checked and written in batches.
final class RosterRecords implements AutoCloseable {

    /// Cadres a transaction writes. Larger batches save round trips but hold locks longer.
    private static final int BATCH = 1000;

    private final RosterReader reader = new RosterReader();
    private final Organization organization;
    private final Pools pools;
    private final Set<String> knownPools;
    private final CadreCheck check;
    private final UnitRankings rankings;
    private final BatchWriter writer;
    private final ImportLog log;
    private final Map<String, BatchWriter.Entry> cadres = new LinkedHashMap<>();
    private final Map<String, UnitRanking> results = new LinkedHashMap<>();
    private long done;
    private long ranked;

    RosterRecords(
            Organization organization,
            Pools pools,
            UnitRankings rankings,
            CadreBatch batch,
            ImportLog log) {
        this.organization = organization;
        this.pools = pools;
        this.knownPools = new HashSet<>(pools.codes());
        this.check = new CadreCheck(organization, knownPools);
        this.rankings = rankings;
        this.writer = new BatchWriter(batch, log);
        this.log = log;
    }

    void take(LineReader line, String place) {
        if (line.tooLong() || !isLater(line)) {
            return;
        }
        done++;
        switch (reader.read(line.bytes(), line.length(), place)) {
            case RosterReader.Line.Person(CadreLine cadre) -> cadre(cadre, place);
            case RosterReader.Line.Ranking(UnitRanking ranking) -> ranking(ranking, place);
            case RosterReader.Line.Refused(Finding finding) -> log.found(finding);
            case RosterReader.Line.UnitLine _, RosterReader.Line.PostLine _ ->
                    throw new IllegalStateException("an early line was read in the second pass");
        }
    }

    private static boolean isLater(LineReader line) {
        String kind = OrganizationLines.kind(line);
        return kind != null && OrganizationLines.LATER.contains(kind);
    }

    /// Writes what is left and waits for it.
    void finish() {
        flushCadres();
        flushRankings();
        writer.await();
        log.progress(done, writer.changed() + ranked);
    }

    long changed() {
        return writer.changed();
    }

    long ranked() {
        return ranked;
    }

    @Override
    public void close() {
        writer.close();
    }

    private void cadre(CadreLine cadre, String place) {
        List<Finding> findings = check.check(cadre, place);
        findings.forEach(log::found);
        if (findings.stream().anyMatch(f -> f.severity() == Finding.Severity.REJECTION)) {
            return;
        }
        ensurePools(cadre);
        if (cadres.containsKey(cadre.code()) || cadres.size() == BATCH) {
            flushCadres();
        }
        cadres.put(cadre.code(), new BatchWriter.Entry(cadre, place));
    }

    private void ensurePools(CadreLine cadre) {
        List<String> missing =
                CadreLine.listOf(cadre.pools()).stream()
                        .map(PoolMembership::pool)
                        .filter(knownPools::add)
                        .toList();
        pools.ensure(missing);
    }

    private void ranking(UnitRanking ranking, String place) {
        if (organization.units().node(ranking.unit()) == null) {
            log.found(OrganizationMerge.unknown(place, "/unit", "unit", ranking.unit()));
            return;
        }
        if (results.containsKey(ranking.code()) || results.size() == BATCH) {
            flushRankings();
        }
        results.put(ranking.code(), ranking);
    }

    private void flushCadres() {
        if (!cadres.isEmpty()) {
            writer.write(new ArrayList<>(cadres.values()));
            cadres.clear();
            log.progress(done, writer.changed() + ranked);
        }
    }

    private void flushRankings() {
        ranked += rankings.merge(results.values());
        results.clear();
    }
}
