package dev.shiren.performance;

import dev.shiren.kernel.NodeId;
import dev.shiren.org.Organization;
import dev.shiren.org.UnitNode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// A result of a unit as the graph shows it.
public final class UnitRankingNode {

    static final String TYPE = "UnitRanking";

    private final UnitRanking ranking;
    private final long version;
    private final Organization organization;

    UnitRankingNode(UnitRanking ranking, long version, Organization organization) {
        this.ranking = ranking;
        this.version = version;
        this.organization = organization;
    }

    public String id() {
        return new NodeId(TYPE, ranking.code()).toString();
    }

    static UnitRankingNode of(VersionedRanking found, Organization organization) {
        return new UnitRankingNode(found.ranking(), found.version(), organization);
    }

    public long version() {
        return version;
    }

    public String code() {
        return ranking.code();
    }

    public UnitNode unit() {
        UnitNode unit = UnitNode.of(ranking.unit(), organization);
        if (unit == null) {
            throw new IllegalStateException("result " + ranking.code() + " has no unit");
        }
        return unit;
    }

    public String period() {
        return ranking.period();
    }

    public RankingDimension dimension() {
        return ranking.dimension();
    }

    public @Nullable RankingScope scope() {
        return ranking.scope();
    }

    public String indicator() {
        return ranking.indicator();
    }

    public @Nullable Integer rank() {
        return ranking.rank();
    }

    public @Nullable Integer of() {
        return ranking.of();
    }

    public @Nullable BigDecimal value() {
        return ranking.value();
    }

    public @Nullable BigDecimal target() {
        return ranking.target();
    }
}
