package dev.shiren.performance;

import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// A change of a result of a unit as the graph shows it.
public final class RankingChangeNode {

    private final RankingChange change;
    private final Organization organization;

    RankingChangeNode(RankingChange change, Organization organization) {
        this.change = change;
        this.organization = organization;
    }

    public String code() {
        return change.code();
    }

    public long version() {
        return change.version();
    }

    public OffsetDateTime recordedAt() {
        return change.recordedAt().atOffset(ZoneOffset.UTC);
    }

    public String actor() {
        return change.actor();
    }

    public String operation() {
        return change.operation();
    }

    public @Nullable String reason() {
        return change.reason();
    }

    public @Nullable UnitRankingNode before() {
        return node(change.before(), change.version() - 1);
    }

    public @Nullable UnitRankingNode after() {
        return node(change.after(), change.version());
    }

    private @Nullable UnitRankingNode node(@Nullable UnitRanking ranking, long version) {
        return ranking == null ? null : new UnitRankingNode(ranking, version, organization);
    }
}
