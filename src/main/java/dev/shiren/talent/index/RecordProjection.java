package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.Training;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.AchievementStage;
import dev.shiren.performance.Award;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.performance.Revocation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The part of an entry that comes of achievements, awards and trainings, and what these and the
/// posts show of the own specialties.
final class RecordProjection {

    private static final PerformanceRecords.Records NOTHING =
            new PerformanceRecords.Records(List.of(), List.of(), List.of());

    private final Profile profile;
    private final PerformanceRecords.Records records;

    RecordProjection(CadreDocument document) {
        this.profile = document.profile();
        this.records =
                Objects.requireNonNullElse(
                        document.section(PerformanceRecords.Records.SECTION), NOTHING);
    }

    List<String> appraisals() {
        return records.appraisals().stream()
                .map(a -> a.form() + "/" + a.year() + "/" + a.grade())
                .distinct()
                .toList();
    }

    List<CadreIndexDocument.Award> awards() {
        return records.awards().stream().map(this::award).toList();
    }

    private CadreIndexDocument.Award award(Award award) {
        LocalDate revoked =
                records.revocations().stream()
                        .filter(revocation -> revocation.award().equals(award.code()))
                        .map(Revocation::on)
                        .findFirst()
                        .orElse(CadreIndexDocument.OPEN);
        return new CadreIndexDocument.Award(
                award.award().name(),
                CadreProjection.name(award.organLevel()),
                award.date().earliest(),
                award.date().latest(),
                revoked);
    }

    List<CadreIndexDocument.Achievement> achievements() {
        return records.achievements().stream().map(RecordProjection::achievement).toList();
    }

    private static CadreIndexDocument.Achievement achievement(Achievement achievement) {
        PartialDate date = date(achievement);
        return new CadreIndexDocument.Achievement(
                achievement.category().name(),
                achievement.role().name(),
                achievement.stage().name(),
                achievement.difficulty(),
                CadreProjection.orEmpty(achievement.specialties()),
                date == null ? null : date.earliest(),
                date == null ? null : date.latest());
    }

    private static @Nullable PartialDate date(Achievement achievement) {
        return achievement.end() == null ? achievement.start() : achievement.end();
    }

    List<CadreIndexDocument.Training> trainings() {
        return profile.trainings().stream()
                .map(
                        training ->
                                new CadreIndexDocument.Training(
                                        training.mode().name(),
                                        training.topic(),
                                        training.start(),
                                        training.hours().movePointRight(2).intValueExact(),
                                        training.recognised()))
                .toList();
    }

    List<CadreIndexDocument.Skill> skills() {
        return profile.specialties().stream().map(this::skill).toList();
    }

    private CadreIndexDocument.Skill skill(CadreSpecialty specialty) {
        return new CadreIndexDocument.Skill(
                specialty.code(),
                atLeast(specialty.proficiency()),
                CadreProjection.isTrue(specialty.verified()),
                duty(specialty.code()),
                achievement(specialty.code()),
                training(specialty.code()));
    }

    private static List<String> atLeast(@Nullable Proficiency own) {
        return own == null
                ? List.of()
                : Arrays.stream(Proficiency.values())
                        .filter(level -> level.compareTo(own) <= 0)
                        .map(Enum::name)
                        .toList();
    }

    private @Nullable Integer duty(String specialty) {
        return profile.appointments().stream()
                .filter(post -> CadreProjection.orEmpty(post.duties()).contains(specialty))
                .map(post -> post.start().earliestMonth())
                .min(Integer::compareTo)
                .orElse(null);
    }

    private @Nullable LocalDate achievement(String specialty) {
        return records.achievements().stream()
                .filter(
                        a ->
                                a.stage() == AchievementStage.REVIEWED
                                        || a.stage() == AchievementStage.FILED)
                .filter(a -> CadreProjection.orEmpty(a.specialties()).contains(specialty))
                .map(RecordProjection::since)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate since(Achievement achievement) {
        PartialDate date = date(achievement);
        return date == null ? CadreIndexDocument.ANY_TIME : date.earliest();
    }

    private @Nullable LocalDate training(String specialty) {
        return profile.trainings().stream()
                .filter(training -> specialty.equals(training.topic()))
                .map(Training::start)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
