package dev.shiren.exchange;

import dev.shiren.cadre.Pools;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;
import dev.shiren.org.Post;
import dev.shiren.org.Unit;
import dev.shiren.performance.UnitRankings;

import org.springframework.stereotype.Component;

import java.io.IOException;
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

    RosterImport(
            Organizations organizations, Pools pools, UnitRankings rankings, CadreBatch batch) {
        this.organizations = organizations;
        this.pools = pools;
        this.rankings = rankings;
        this.batch = batch;
    }

    /// Imports the file.
    ///
    /// @throws IOException when the file cannot be read
    ImportSummary run(Path path, ImportLog target) throws IOException {
        CountingLog log = new CountingLog(target);
        RosterFile file = new RosterFile(path);
        log.stage(ImportStage.SCANNING, 0);
        OrganizationLines lines = new OrganizationLines(log);
        file.forEachLine(lines::take);
        log.stage(ImportStage.ORGANIZATION, lines.units.size() + lines.posts.size());
        OrganizationMerge merge = new OrganizationMerge(organizations.current(), lines, log);
        List<Unit> units = merge.units();
        if (!units.isEmpty()) {
            organizations.mergeUnits(units);
        }
        List<Post> posts = merge.posts();
        if (!posts.isEmpty()) {
            organizations.mergePosts(posts);
        }
        log.changed(units.size() + posts.size());
        log.stage(ImportStage.CADRES, lines.later);
        Organization organization = organizations.current();
        try (RosterRecords records = new RosterRecords(organization, pools, rankings, batch, log)) {
            file.forEachLine(records::take);
            records.finish();
            return log.summary(
                    lines.lines, units.size(), posts.size(), records.changed(), records.ranked());
        }
    }
}
