package dev.shiren.cadre.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.AppointmentNode;
import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.facts.Evidence;
import dev.shiren.testing.FileDraft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// Checks of the posts held, each with dates known to the month and to the year.
class PostCheckTests {

    private static final String OPEN = "（有的任免时间只到年，是否同时在任不能确定）";

    @Test
    void missesThePostOfThoseWhoServe() {
        String told = "NO_CURRENT_POST WARNING 人员状态为现职，但 2026-07-01 没有在任职务";
        FileDraft over = new FileDraft().post("甲", "132", "SUBSTANTIVE", "2015-01", "2026-07");
        assertThat(over.told(new CurrentPostCheck())).containsExactly(told);
        assertThat(over.on("2026-06-30").told(new CurrentPostCheck())).isEmpty();
        assertThat(new FileDraft().told(new CurrentPostCheck())).containsExactly(told);
        assertThat(new FileDraft().with("personStatus", "2").told(new CurrentPostCheck()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    SUBSTANTIVE, 2026-07, -
                    SUBSTANTIVE, -, SEVERAL_MAIN_POSTS WARNING
                    SUBSTANTIVE, 2027, SEVERAL_MAIN_POSTS WARNING
                    SUBSTANTIVE, 2026, SEVERAL_MAIN_POSTS NOTICE
                    CONCURRENT, -, -
                    SECONDMENT, -, -
                    PROBATION, -, SEVERAL_MAIN_POSTS WARNING
                    """)
    void countsMainPosts(String type, @Nullable String end, @Nullable String told) {
        FileDraft file =
                new FileDraft()
                        .post("甲", "132", type, "2015-01", end)
                        .post("乙", "132", "SUBSTANTIVE", "2020-03", null);
        String posts = " 有 2 个非兼任的在任职务：“甲”（2015.01 起）、“乙”（2020.03 起）";
        String doubt = told != null && told.endsWith("NOTICE") ? OPEN : "";
        assertThat(file.told(new CurrentPostCheck()))
                .isEqualTo(told == null ? List.of() : List.of(told + posts + doubt));
    }

    @Test
    void countsLevels() {
        FileDraft two =
                new FileDraft()
                        .post("甲", "141", "SUBSTANTIVE", "2015-01", null)
                        .post("乙", "132", "PROBATION", "2026", null);
        assertThat(two.on("2027-01-01").told(new CurrentPostCheck()))
                .contains("SEVERAL_POST_LEVELS WARNING 有 2 个在任的职务层次：县处级副职、乡科级正职");
        assertThat(two.on("2026-07-01").told(new CurrentPostCheck()))
                .contains("SEVERAL_POST_LEVELS NOTICE 有 2 个在任的职务层次：县处级副职、乡科级正职" + OPEN);
        FileDraft concurrent =
                new FileDraft()
                        .post("甲", "141", "CONCURRENT", "2015-01", null)
                        .post("乙", "132", "SUBSTANTIVE", "2020-03", null);
        assertThat(concurrent.told(new CurrentPostCheck())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    ZR1, 132, 2020-03, 现职级“一级主任科员”低于现职务层次“县处级副职”对应的最低职级“四级调研员”
                    DY4, 132, 2020-03, -
                    DY3, 132, 2020-03, -
                    DY3, 131, 2020-03, 现职级“DY3”低于现职务层次“131”对应的最低职级“DY2”
                    KY1, 150, 2020-03, -
                    KY1, -, 2020-03, -
                    QT9, 132, 2020-03, -
                    -, 132, 2020-03, -
                    ZR1, 132, 2026, -
                    """)
    void comparesRankAndLevel(
            @Nullable String rank, @Nullable String level, String start, @Nullable String told) {
        FileDraft file = new FileDraft().post("甲", level, "SUBSTANTIVE", start, null);
        file.with("rank", rank == null ? null : Map.of("code", rank, "since", "2021-03"));
        assertThat(file.told(new RankCheck()))
                .isEqualTo(told == null ? List.of() : List.of("RANK_BELOW_LEVEL WARNING " + told));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2010-05, 2010-05, SUBSTANTIVE, -
                    2010-05, 2010-04, SUBSTANTIVE, “甲”（2010.05 任职）免职时间 2010.04 早于任职时间
                    2010-05, 2010, SUBSTANTIVE, -
                    2010, 2009, SUBSTANTIVE, “甲”（2010 任职）免职时间 2009 早于任职时间
                    2002-06, -, SUBSTANTIVE, “甲”（2002.06 任职）任职时间早于参加工作时间 2002.07
                    2002, -, SUBSTANTIVE, -
                    1998-09, 2002-06, STUDY, -
                    """)
    void comparesDatesOfAPost(
            String start, @Nullable String end, String type, @Nullable String told) {
        FileDraft file =
                new FileDraft().with("workStart", "2002-07").post("甲", "132", type, start, end);
        assertThat(file.told(new PostDateCheck()))
                .isEqualTo(
                        told == null ? List.of() : List.of("POST_DATES_CONTRADICT ERROR " + told));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2010-05, 2010-05, -
                    2010-05, 2010-06, -
                    2010-05, 2010-07, CAREER_GAP WARNING “甲”（2010.05 止）与“乙”（2010.07 起）之间空缺 2 个月
                    2010-05, 2010, -
                    2010, 2010-12, -
                    2010, 2012, CAREER_GAP WARNING “甲”（2010 止）与“乙”（2012 起）之间空缺 13 个月
                    2010-05, 2010-04, -
                    2010-05, 2010-03, POSTS_OVERLAP NOTICE “甲”（2005.01 起）与“乙”（2010.03 起）重叠 2 个月
                    2010-05, 2009, POSTS_OVERLAP NOTICE “甲”（2005.01 起）与“乙”（2009 起）重叠 5 个月
                    2010, 2009-12, -
                    """)
    void comparesPostsThatFollowEachOther(String end, String start, @Nullable String told) {
        FileDraft file =
                new FileDraft()
                        .post("甲", "141", "SUBSTANTIVE", "2005-01", end)
                        .post("乙", "132", "SUBSTANTIVE", start, null);
        assertThat(file.told(new CareerCheck()))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource({"CONCURRENT", "SECONDMENT", "STUDY"})
    void letsOtherPostsFillGapsAndRunBeside(String type) {
        FileDraft file =
                new FileDraft()
                        .post("甲", "141", "SUBSTANTIVE", "2005-01", "2010-01")
                        .post("丙", null, type, "2009-01", "2011-01")
                        .post("乙", "132", "SUBSTANTIVE", "2011-01", null);
        assertThat(file.told(new CareerCheck())).isEmpty();
    }

    @Test
    void seesThroughALongPostBehindAShortOne() {
        FileDraft file =
                new FileDraft()
                        .post("甲", "141", "SUBSTANTIVE", "2005-01", "2015-01")
                        .post("丙", "141", "CONCURRENT", "2006-01", "2007-01")
                        .post("乙", "132", "SUBSTANTIVE", "2015-01", null);
        assertThat(file.told(new CareerCheck())).isEmpty();
    }

    @Test
    void leavesPostsOfTheFutureAlone() {
        FileDraft file =
                new FileDraft()
                        .post("甲", "141", "SUBSTANTIVE", "2005-01", "2010-05")
                        .post("乙", "132", "SUBSTANTIVE", "2027-01", null);
        assertThat(file.told(new CareerCheck())).isEmpty();
        assertThat(file.on("2027-01-31").told(new CareerCheck())).hasSize(1);
    }

    @Test
    void namesTheRecords() {
        CadreFacts file =
                new FileDraft()
                        .post("甲", "141", "SUBSTANTIVE", "2005-01", "2010-05")
                        .post("乙", "132", "SUBSTANTIVE", "2012-01", null)
                        .facts();
        assertThat(new CareerCheck().findings(file).toList().getFirst().records())
                .containsExactly(record(file, "A0"), record(file, "A1"));
    }

    private static Evidence record(CadreFacts file, String code) {
        return new Evidence(RecordKey.of(file.cadre(), AppointmentNode.KIND, code).id());
    }
}
