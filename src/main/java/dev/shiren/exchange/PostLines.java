package dev.shiren.exchange;

import dev.shiren.org.Organizations;
import dev.shiren.org.Post;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// The second pass over a roster: posts, checked and written in batches. A large roster has as many
/// posts as a heap holds.
final class PostLines {

    private static final int BATCH = 5000;

    private final RosterReader reader = new RosterReader();
    private final Organizations organizations;
    private final OrganizationMerge merge;
    private final ImportLog log;
    private final Map<String, Post> batch = new LinkedHashMap<>();
    private int changed;

    PostLines(Organizations organizations, OrganizationMerge merge, ImportLog log) {
        this.organizations = organizations;
        this.merge = merge;
        this.log = log;
    }

    void take(LineReader line, String place) {
        if (line.tooLong() || !OrganizationLines.POST.equals(OrganizationLines.kind(line))) {
            return;
        }
        switch (reader.read(line.bytes(), line.length(), place)) {
            case RosterReader.Line.PostLine(Post post) -> add(merge.post(post, place));
            case RosterReader.Line.Refused(Finding finding) -> log.found(finding);
            case RosterReader.Line.UnitLine _,
                    RosterReader.Line.Person _,
                    RosterReader.Line.Ranking _ ->
                    throw new IllegalStateException("a line of another kind was read for posts");
        }
    }

    /// Writes what is left; how many posts are new or different.
    int finish() {
        flush();
        return changed;
    }

    private void add(@Nullable Post post) {
        if (post == null) {
            return;
        }
        batch.merge(post.code(), post, Merging::post);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            organizations.mergePosts(batch.values());
            changed += batch.size();
            batch.clear();
        }
    }
}
