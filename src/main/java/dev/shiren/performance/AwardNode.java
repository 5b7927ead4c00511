package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.RecordKey;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// An award as the graph shows it.
public final class AwardNode implements PerformanceNode {

    static final String TYPE = "Award";

    private final Cadre cadre;
    private final Award award;

    private AwardNode(Cadre cadre, Award award) {
        this.cadre = cadre;
        this.award = award;
    }

    /// The awards of a cadre by code.
    static List<AwardNode> of(Cadre cadre) {
        return PerformanceNode.records(cadre).awards().stream()
                .map(award -> new AwardNode(cadre, award))
                .toList();
    }

    /// The award of this code; null without one.
    static @Nullable AwardNode find(Cadre cadre, String code) {
        return of(cadre).stream().filter(node -> node.code().equals(code)).findFirst().orElse(null);
    }

    @Override
    public String id() {
        return RecordKey.of(cadre, TYPE, award.code()).id();
    }

    @Override
    public PerformanceKind kind() {
        return PerformanceKind.AWARD;
    }

    @Override
    public String code() {
        return award.code();
    }

    @Override
    public Cadre cadre() {
        return cadre;
    }

    @Override
    public LocalDate day() {
        return award.date().latest();
    }

    public AwardKind award() {
        return award.award();
    }

    public @Nullable OrganLevel organLevel() {
        return award.organLevel();
    }

    public @Nullable String field() {
        return award.field();
    }

    public @Nullable String name() {
        return award.name();
    }

    public PartialDate date() {
        return award.date();
    }

    public @Nullable String organ() {
        return award.organ();
    }

    /// That it was taken back; null while it stands.
    public @Nullable Revocation revocation() {
        return PerformanceNode.records(cadre).revocation(award.code());
    }
}
