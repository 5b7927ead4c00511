package dev.shiren.rules;

import static dev.shiren.rules.SampleRules.parameter;
import static dev.shiren.rules.SampleRules.percent;
import static dev.shiren.rules.SampleRules.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shiren.kernel.Verdict;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/// Sizes, quotas, votes and shares in whole numbers.
class ArithmeticTests {

    private static final RuleSet MEETING =
            SampleRules.set(
                    "meeting",
                    parameter(MeetingVote.PRESENT, "0.6667", "FRACTION", "2/3"),
                    parameter(MeetingVote.YES, "0.5", "FRACTION", "1/2"));

    @ParameterizedTest
    @CsvSource({
        "FLOOR, 0, 3, 0",
        "FLOOR, 2, 3, 0",
        "FLOOR, 3, 3, 1",
        "HALF_UP, 1, 3, 0",
        "HALF_UP, 3, 2, 2",
        "HALF_UP, 5, 3, 2",
        "HALF_UP, 249, 100, 2",
        "HALF_UP, 250, 100, 3",
        "CEILING, 0, 3, 0",
        "CEILING, 1, 3, 1",
        "CEILING, 3, 3, 1",
        "CEILING, 4, 3, 2"
    })
    void roundsQuotients(Rounding rounding, long dividend, long divisor, long expected) {
        assertThat(rounding.divide(dividend, divisor)).isEqualTo(expected);
    }

    @DisplayName("A4: inspected persons are the slate and 20 %, rounded up")
    @ParameterizedTest
    @CsvSource({"1, 2", "4, 5", "5, 6", "9, 11", "10, 12", "11, 14", "15, 18", "16, 20"})
    void addsADifferenceToASlate(int slate, int inspected) {
        RuleSet set =
                SampleRules.set(
                        "slate", percent(SlateSize.DIFFERENCE, "20"), rounding(Rounding.CEILING));
        assertThat(new SlateSize(slate, set).inspected()).isEqualTo(inspected);
    }

    @DisplayName("A4: the size is that of 6N/5 rounded up, for every slate")
    @Test
    void addsADifferenceWithoutDrift() {
        RuleSet set =
                SampleRules.set(
                        "slate", percent(SlateSize.DIFFERENCE, "20"), rounding(Rounding.CEILING));
        for (int slate = 1; slate <= 10_000; slate++) {
            assertThat(new SlateSize(slate, set).inspected()).isEqualTo((6 * slate + 4) / 5);
        }
    }

    @DisplayName("A5: excellent quota of a team at 30 %")
    @ParameterizedTest
    @CsvSource({
        "10, FLOOR, 3",
        "9, FLOOR, 2",
        "9, HALF_UP, 3",
        "8, HALF_UP, 2",
        "9, CEILING, 3",
        "0, CEILING, 0",
        "5, HALF_UP, 2"
    })
    void roundsQuotasAsTheRulesSay(int members, Rounding rounding, int allowed) {
        RuleSet set = SampleRules.set("quota", percent("TEAM_EXCELLENT", "30"), rounding(rounding));
        ExcellentQuota quota = new ExcellentQuota(members, TeamGrade.EXCELLENT, false, set);
        assertThat(quota.allowed()).isEqualTo(allowed);
        assertThat(quota.unknown()).isNull();
    }

    @DisplayName("A5: the share depends on the grade of the team and on approval")
    @ParameterizedTest
    @CsvSource({
        ", false, 20.0, 4",
        "EXCELLENT, false, 30.0, 6",
        ", true, 25.0, 5",
        "POOR, false, ,"
    })
    void takesTheShareOfTheTeam(
            @Nullable TeamGrade grade,
            boolean approved,
            @Nullable BigDecimal share,
            @Nullable Integer allowed) {
        RuleSet set =
                SampleRules.set(
                        "quota",
                        percent("BASE", "20"),
                        percent("APPROVED", "25"),
                        percent("TEAM_EXCELLENT", "30"),
                        rounding(Rounding.FLOOR));
        ExcellentQuota quota = new ExcellentQuota(20, grade, approved, set);
        assertThat(quota.share()).isEqualTo(share);
        assertThat(quota.allowed()).isEqualTo(allowed);
        assertThat(quota.unknown())
                .isEqualTo(
                        allowed == null ? "the rule set 'quota' gives no share TEAM_POOR" : null);
    }

    @DisplayName("A9: two thirds present, more than half of those due agree")
    @ParameterizedTest
    @CsvSource({
        "15, 10, 8, true, true", "15, 9, 9, false, false", "15, 10, 7, true, false",
        "14, 10, 7, true, false", "14, 10, 8, true, true", "14, 9, 9, false, false",
        "3, 2, 2, true, true", "1, 1, 1, true, true", "1, 0, 0, false, false"
    })
    void countsVotesByThoseDue(int due, int present, int yes, boolean quorate, boolean passed) {
        MeetingVote vote = new MeetingVote(due, present, yes, MEETING);
        assertThat(vote.quorate()).isEqualTo(quorate);
        assertThat(vote.passed()).isEqualTo(passed);
        assertThat(present >= vote.presentNeeded()).isEqualTo(quorate);
        assertThat(quorate && yes >= vote.yesNeeded()).isEqualTo(passed);
    }

    @DisplayName("A2, A3: how many reach a share, and whether they do")
    @ParameterizedTest
    @CsvSource({
        "4, 7, 60, 5, 57.1, NOT_MET, 1",
        "5, 7, 60, 5, 71.4, MET, 0",
        "239, 600, 40, 240, 39.8, NOT_MET, 1",
        "240, 600, 40, 240, 40.0, MET, 0",
        // Shown as reached, and not reached.
        "5999, 9999, 60, 6000, 60.0, NOT_MET, 1",
        "3, 5, 60, 3, 60.0, MET, 0",
        "0, 0, 60, 0, , UNKNOWN, 0",
        ", 7, 60, 5, , UNKNOWN,"
    })
    void judgesSharesExactly(
            @Nullable Integer have,
            int total,
            String percent,
            int needed,
            @Nullable BigDecimal shown,
            Verdict verdict,
            @Nullable Integer missing) {
        StructureShare share =
                new StructureShare(
                        have,
                        total,
                        SampleRules.set("share", percent(StructureShare.SHARE, percent)));
        assertThat(share.needed()).isEqualTo(needed);
        assertThat(share.share()).isEqualTo(shown);
        assertThat(share.verdict()).isEqualTo(verdict);
        assertThat(share.missing()).isEqualTo(missing);
    }

    @Test
    void comparesProportionsExactly() {
        Proportion twoThirds = Proportion.parse("2/3");
        assertThat(new Proportion(4, 6).atLeast(twoThirds)).isTrue();
        assertThat(new Proportion(4, 6).atMost(twoThirds)).isTrue();
        assertThat(new Proportion(4, 6).moreThan(twoThirds)).isFalse();
        assertThat(new Proportion(6667, 10_000).atMost(twoThirds)).isFalse();
        assertThat(Proportion.percent(new BigDecimal("12.50")))
                .isEqualTo(new Proportion(125, 1000));
        assertThat(Proportion.percent(new BigDecimal("20"))).isEqualTo(new Proportion(20, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(1, 0));
    }
}
