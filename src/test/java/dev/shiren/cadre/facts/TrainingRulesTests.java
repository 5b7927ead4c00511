package dev.shiren.cadre.facts;

import static dev.shiren.rules.SampleRules.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.KnownCadres;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.Verdict;
import dev.shiren.org.Organization;
import dev.shiren.org.UnitTree;
import dev.shiren.rules.RuleSet;
import dev.shiren.rules.Rules;
import dev.shiren.rules.SampleRules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TrainingRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String COUNTY = "training-county-division";
    private static final String SECTION = "training-section";
    private static final Rules RULES =
            new Rules(
                    Map.of(
                            COUNTY,
                            rules(
                                    COUNTY,
                                    "550",
                                    parameter("OFF_JOB", "3", "MONTH", null),
                                    parameter("YEARS", "5", "YEAR", "ROLLING"),
                                    parameter("LOWEST_LEVEL", "132", "CODE", "132"),
                                    parameter("RANKS", "0", "CODE", "DY3,DY4")),
                            SECTION,
                            rules(
                                    SECTION,
                                    "90",
                                    parameter("OFF_JOB", "12", "DAY", null),
                                    parameter("YEARS", "1", "YEAR", "CALENDAR"))));

    @DisplayName("A8: county division by hours of five years, section by hours of the last year")
    @ParameterizedTest
    @CsvSource({
        "132, 549, 2024-03-01, NOT_MET, 1, training-county-division",
        "132, 550, 2024-03-01, MET, , training-county-division",
        "122, 549.5, 2024-03-01, NOT_MET, 0.5, training-county-division",
        "132, 550, 2021-07-02, MET, , training-county-division",
        "132, 550, 2021-07-01, NOT_MET, 550, training-county-division",
        "141, 89, 2025-06-01, NOT_MET, 1, training-section",
        "141, 90, 2025-06-01, MET, , training-section",
        "142, 90, 2025-01-01, MET, , training-section",
        "142, 90, 2025-12-31, MET, , training-section",
        "142, 90, 2026-01-01, NOT_MET, 90, training-section",
        "142, 90, 2024-12-31, NOT_MET, 90, training-section"
    })
    void countsHours(
            String level,
            BigDecimal hours,
            LocalDate start,
            Verdict verdict,
            @Nullable BigDecimal shortfall,
            String ruleSet) {
        TrainingRequirement found =
                judge(level, null, training("T", start, null, hours, true, TrainingMode.ONLINE));
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.shortfall()).isEqualTo(shortfall);
        assertThat(found.ruleSet()).extracting(RuleSet::code).isEqualTo(ruleSet);
        assertThat(found.unknown()).isNull();
    }

    @DisplayName("A8: three months, or twelve days, off the job without hours")
    @ParameterizedTest
    @CsvSource({
        "132, 2024-03-01, 2024-05-31, OFF_JOB, MET",
                "132, 2024-03-01, 2024-05-30, OFF_JOB, NOT_MET",
        "132, 2024-12-01, 2025-02-28, OFF_JOB, MET", "132, 2024-03-01, 2024-05-31, ONLINE, NOT_MET",
        "142, 2025-03-03, 2025-03-14, OFF_JOB, MET",
                "142, 2025-03-03, 2025-03-13, OFF_JOB, NOT_MET",
        "142, 2025-12-26, 2026-03-14, OFF_JOB, NOT_MET"
    })
    void countsDaysOffTheJob(
            String level, LocalDate start, LocalDate end, TrainingMode mode, Verdict verdict) {
        Training training = training("T", start, end, BigDecimal.ZERO, true, mode);
        assertThat(judge(level, null, training).verdict()).isEqualTo(verdict);
    }

    @DisplayName("A8: days of several trainings add up, none twice")
    @Test
    void addsDaysOffTheJobUp() {
        assertThat(judge("142", null, offJob("T1", 3, 8), offJob("T2", 10, 15)).verdict())
                .isEqualTo(Verdict.MET);
        TrainingRequirement overlapping =
                judge("142", null, offJob("T1", 3, 8), offJob("T2", 8, 13), offJob("T3", 4, 5));
        assertThat(overlapping.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(overlapping.offJobDays().exact()).isEqualTo(11);
    }

    @DisplayName("A8: what is not recognised is left out, what may be is open")
    @ParameterizedTest
    @CsvSource({"true, MET, ", "false, NOT_MET, 90", ", UNKNOWN, 90"})
    void asksWhetherATrainingIsRecognised(
            @Nullable Boolean recognised, Verdict verdict, @Nullable BigDecimal shortfall) {
        TrainingRequirement found =
                judge(
                        "142",
                        null,
                        training(
                                "T",
                                LocalDate.of(2025, 3, 3),
                                null,
                                new BigDecimal("90"),
                                recognised,
                                TrainingMode.ONLINE));
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.shortfall()).isEqualTo(shortfall);
        assertThat(found.unknown())
                .isEqualTo(
                        verdict == Verdict.UNKNOWN
                                ? "whether a training is recognised is not recorded"
                                : null);
    }

    @DisplayName("A8: newly promoted, until a year after the promotion")
    @ParameterizedTest
    @CsvSource({"2026-03, 2027-03", "2025-07, 2026-07", "2025-06, ", "2026, "})
    void givesAYearAfterAPromotion(String start, @Nullable String deadline) {
        TrainingRequirement found =
                new TrainingRules(
                                facts(
                                        List.of(
                                                post("A1", "141", "2010-01", start),
                                                post("A2", "132", start, null)),
                                        null,
                                        offJob("T1", 3, 4)),
                                RULES)
                        .requirement();
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(found.deadline())
                .isEqualTo(deadline == null ? null : PartialDate.parse(deadline));
    }

    @DisplayName("A20: missing data is neither met nor not met")
    @Test
    void neverReadsMissingDataAsNothing() {
        TrainingRequirement found = judge("132", null);
        assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.unknown()).isEqualTo("no training is recorded");
        assertThat(found.shortfall()).isNull();
        Training endless =
                training(
                        "T",
                        LocalDate.of(2025, 3, 3),
                        null,
                        new BigDecimal("40"),
                        true,
                        TrainingMode.OFF_JOB);
        TrainingRequirement open = judge("132", null, endless);
        assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(open.unknown())
                .isEqualTo("the last day of an off-the-job training is not recorded");
        assertThat(open.offJobDays().max()).isNull();
    }

    @DisplayName("A20: without level and rank, or rules, nothing is judged")
    @Test
    void needsToKnowWhichRulesApply() {
        assertThat(new TrainingRules(facts(List.of(), null), RULES).requirement().unknown())
                .startsWith("neither a level of post nor a rank");
        TrainingRequirement none =
                new TrainingRules(facts(held("132"), null), new Rules(Map.of())).requirement();
        assertThat(none.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(none.unknown()).isEqualTo("no rules of training are in force on 2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "DY4, 2021-03, training-county-division", "DY4, , training-county-division",
        "ZR1, 2021-03, training-section", "DY4, 2026-08, training-section"
    })
    void takesTheRankIntoAccount(String rank, @Nullable String since, String ruleSet) {
        Rank held = new Rank(rank, since == null ? null : PartialDate.parse(since));
        assertThat(judge("141", held, offJob("T", 3, 4)).ruleSet())
                .extracting(RuleSet::code)
                .isEqualTo(ruleSet);
    }

    private static TrainingRequirement judge(
            String level, @Nullable Rank rank, Training... trainings) {
        return new TrainingRules(facts(held(level), rank, trainings), RULES).requirement();
    }

    private static CadreFacts facts(
            List<Appointment> posts, @Nullable Rank rank, Training... trainings) {
        Cadre cadre = KnownCadres.trained(posts, rank, List.of(trainings));
        Organization none =
                new Organization(1, new UnitTree(List.of()), Map.of(), Map.of(), Map.of());
        return new CadreFacts(cadre, DAY, none);
    }

    private static List<Appointment> held(String level) {
        return List.of(post("A1", level, "2015-01", null));
    }

    private static Appointment post(String code, String level, String start, @Nullable String end) {
        return new Appointment(
                code,
                "U1",
                null,
                null,
                "职务",
                level,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null);
    }

    /// Off the job in March 2025, recognised, without hours.
    private static Training offJob(String code, int first, int last) {
        return training(
                code,
                LocalDate.of(2025, 3, first),
                LocalDate.of(2025, 3, last),
                BigDecimal.ZERO,
                true,
                TrainingMode.OFF_JOB);
    }

    private static Training training(
            String code,
            LocalDate start,
            @Nullable LocalDate end,
            BigDecimal hours,
            @Nullable Boolean recognised,
            TrainingMode mode) {
        return new Training(code, "培训班", mode, null, start, end, hours, recognised);
    }

    private static RuleSet rules(String code, String hours, RuleSet.RuleParameter... parameters) {
        List<RuleSet.RuleParameter> all = new ArrayList<>(List.of(parameters));
        all.add(parameter("HOURS", hours, "HOUR", null));
        all.add(parameter("MAKE_UP", "12", "MONTH", null));
        return SampleRules.set(code, all.toArray(RuleSet.RuleParameter[]::new));
    }
}
