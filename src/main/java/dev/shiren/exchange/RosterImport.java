package dev.shiren.exchange;

import dev.shiren.cadre.Pools;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;
import dev.shiren.org.Unit;
import dev.shiren.performance.UnitRankings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Imports a roster file (NDJSON): first units and posts, then cadres and rankings in batches of
/// their own transactions. A line that fails is rejected alone; run again, an import changes only
/// what differs, so an interrupted one is finished by running it again.
@Component
class RosterImport {

    private final Organizations organizations;
    private final Pools pools;
    private final UnitRankings rankings;
    private final CadreBatch batch;
    private final TransactionTemplate transaction;

    RosterImport(
            Organizations organizations,
            Pools pools,
            UnitRankings rankings,
            CadreBatch batch,
            PlatformTransactionManager transactions) {
        this.organizations = organizations;
        this.pools = pools;
        this.rankings = rankings;
        this.batch = batch;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Imports the file.
    ///
    /// @throws IOException when the file cannot be read
    ImportSummary run(Path path, ImportLog target) throws IOException {
        CountingLog log = new CountingLog(target);
        RosterFile file = new RosterFile(path);
        Organized organized = organize(file, log);
        log.stage(ImportStage.CADRES, organized.later());
        Organization organization = organizations.current();
        try (RosterRecords records = new RosterRecords(organization, pools, rankings, batch, log)) {
            file.forEachLine(records::take);
            records.finish();
            return log.summary(
                    organized.lines(),
                    organized.units(),
                    organized.posts(),
                    records.changed(),
                    records.ranked());
        }
    }

    /// What the passes over units and posts found.
    ///
    /// @param later lines of cadres and rankings
    /// @param units how many are new or different
    /// @param posts how many are new or different
    private record Organized(long lines, long later, int units, int posts) {}

    private Organized organize(RosterFile file, CountingLog log) throws IOException {
        log.stage(ImportStage.SCANNING, 0);
        OrganizationLines lines = new OrganizationLines(log);
        file.forEachLine(lines::take);
        log.stage(ImportStage.ORGANIZATION, lines.units.size() + lines.posts);
        OrganizationMerge merge = new OrganizationMerge(organizations.current(), lines, log);
        List<Unit> units = merge.units();
        if (!units.isEmpty()) {
            organizations.mergeUnits(units);
        }
        int posts = lines.posts == 0 ? 0 : posts(file, merge, log);
        log.changed(units.size() + posts);
        return new Organized(lines.lines, lines.later, units.size(), posts);
    }

    // In one transaction: nobody rereads the organization for every batch.
    private int posts(RosterFile file, OrganizationMerge merge, ImportLog log) throws IOException {
        try {
            Integer changed = transaction.execute(_ -> mergePosts(file, merge, log));
            return changed == null ? 0 : changed;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int mergePosts(RosterFile file, OrganizationMerge merge, ImportLog log) {
        try {
            PostLines posts = new PostLines(organizations, merge, log);
            file.forEachLine(posts::take);
            return posts.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
