package dev.shiren.testing;

import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.AchievementCategory;
import dev.shiren.performance.AchievementRole;
import dev.shiren.performance.AchievementStage;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;
import dev.shiren.performance.Award;
import dev.shiren.performance.AwardKind;
import dev.shiren.performance.OrganLevel;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.Relief;
import dev.shiren.supervision.SupervisionEvent;
import dev.shiren.supervision.SupervisionKind;
import dev.shiren.supervision.SupervisionOutcome;
import dev.shiren.supervision.SupervisionStage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Performance records and supervision events of [TestPeople].
final class TestRecords {

    private static final LocalDate CONCLUDED = LocalDate.of(2026, 1, 31);

    private TestRecords() {}

    static PerformanceRecords.Records performance(int size) {
        return new PerformanceRecords.Records(
                TestPeople.list(size, TestRecords::appraisal),
                TestPeople.list(size, TestRecords::achievement),
                TestPeople.list(size, TestRecords::award));
    }

    /// Admonitions concluded on 2026-01-31: in effect until 2026-07-31.
    static List<SupervisionEvent> events(int size) {
        return TestPeople.list(
                size,
                no ->
                        event(
                                "S%02d".formatted(no),
                                SupervisionKind.ADMONITION,
                                SupervisionStage.CONCLUDED,
                                null));
    }

    /// Codes are the kinds' names. The tolerance decision exempts the administrative sanction, the
    /// clarification clears the unfounded complaint, and the case is open.
    static List<SupervisionEvent> oneOfEachKind() {
        return Arrays.stream(SupervisionKind.values()).map(TestRecords::eventOfKind).toList();
    }

    private static SupervisionEvent eventOfKind(SupervisionKind kind) {
        return switch (kind) {
            case CASE_FILED -> event(kind.name(), kind, SupervisionStage.OPEN, null);
            case PARTY_SANCTION, ADMIN_SANCTION ->
                    event(kind.name(), kind, SupervisionStage.CONCLUDED, "WARNING");
            case COMPLAINT ->
                    new SupervisionEvent(
                            kind.name(),
                            kind,
                            SupervisionStage.CONCLUDED,
                            SupervisionOutcome.UNFOUNDED,
                            null,
                            CONCLUDED.minusDays(40),
                            CONCLUDED,
                            null,
                            null,
                            null,
                            null,
                            "事由不外传",
                            null,
                            null,
                            null);
            case TOLERANCE -> shield(kind, SupervisionKind.ADMIN_SANCTION, Relief.EXEMPT);
            case CLARIFICATION -> shield(kind, SupervisionKind.COMPLAINT, null);
            default -> event(kind.name(), kind, SupervisionStage.CONCLUDED, null);
        };
    }

    private static SupervisionEvent event(
            String code, SupervisionKind kind, SupervisionStage stage, @Nullable String measure) {
        return new SupervisionEvent(
                code,
                kind,
                stage,
                null,
                measure,
                CONCLUDED.minusDays(40),
                stage == SupervisionStage.OPEN ? null : CONCLUDED,
                null,
                null,
                null,
                null,
                "事由不外传",
                null,
                null,
                null);
    }

    private static SupervisionEvent shield(
            SupervisionKind kind, SupervisionKind shielded, @Nullable Relief relief) {
        return new SupervisionEvent(
                kind.name(),
                kind,
                SupervisionStage.CONCLUDED,
                null,
                null,
                CONCLUDED,
                CONCLUDED,
                null,
                null,
                null,
                null,
                null,
                shielded.name(),
                relief == null ? null : 3,
                relief);
    }

    private static Appraisal appraisal(int no) {
        return new Appraisal(
                "P%02d".formatted(no),
                AppraisalForm.ANNUAL,
                2025 - no,
                null,
                AppraisalGrade.EXCELLENT,
                null,
                "G3",
                null,
                null);
    }

    private static Achievement achievement(int no) {
        return new Achievement(
                "H%02d".formatted(no),
                "河湾堤防加固",
                "按期完成三公里堤防加固",
                AchievementCategory.KEY_PROJECT,
                AchievementRole.LEAD,
                5,
                4,
                PartialDate.parse("2023"),
                no == 0 ? PartialDate.parse("2024-06") : null,
                AchievementStage.FILED,
                List.of("05.4"));
    }

    private static Award award(int no) {
        return new Award(
                "W%02d".formatted(no),
                AwardKind.MERIT_3,
                OrganLevel.CITY,
                "防汛",
                "三等功",
                PartialDate.parse("2024-09"),
                "云岭市人民政府");
    }
}
