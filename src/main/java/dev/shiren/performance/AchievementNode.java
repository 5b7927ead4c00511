package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.RecordKey;
import dev.shiren.kernel.PartialDate;
import dev.shiren.org.Organization;
import dev.shiren.org.SpecialtyNode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// An achievement as the graph shows it.
public final class AchievementNode implements PerformanceNode {

    static final String TYPE = "Achievement";

    private final Cadre cadre;
    private final Achievement achievement;
    private final Organization organization;

    private AchievementNode(Cadre cadre, Achievement achievement, Organization organization) {
        this.cadre = cadre;
        this.achievement = achievement;
        this.organization = organization;
    }

    /// The achievements of a cadre by code.
    static List<AchievementNode> of(Cadre cadre, Organization organization) {
        return PerformanceNode.records(cadre).achievements().stream()
                .map(achievement -> new AchievementNode(cadre, achievement, organization))
                .toList();
    }

    /// The record of this code; null without one.
    static @Nullable AchievementNode find(Cadre cadre, String code, Organization organization) {
        return of(cadre, organization).stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String id() {
        return RecordKey.of(cadre, TYPE, achievement.code()).id();
    }

    @Override
    public PerformanceKind kind() {
        return PerformanceKind.ACHIEVEMENT;
    }

    @Override
    public String code() {
        return achievement.code();
    }

    @Override
    public Cadre cadre() {
        return cadre;
    }

    /// That of its end, else of its start.
    @Override
    public @Nullable LocalDate day() {
        PartialDate date = achievement.end() == null ? achievement.start() : achievement.end();
        return date == null ? null : date.latest();
    }

    public String title() {
        return achievement.title();
    }

    public @Nullable String facts() {
        return achievement.facts();
    }

    public AchievementCategory category() {
        return achievement.category();
    }

    public AchievementRole role() {
        return achievement.role();
    }

    public @Nullable Integer responsibility() {
        return achievement.responsibility();
    }

    public @Nullable Integer difficulty() {
        return achievement.difficulty();
    }

    public @Nullable PartialDate start() {
        return achievement.start();
    }

    public @Nullable PartialDate end() {
        return achievement.end();
    }

    public AchievementStage stage() {
        return achievement.stage();
    }

    public List<SpecialtyNode> specialties() {
        return SpecialtyNode.all(achievement.specialties(), organization);
    }
}
