package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.FileDraft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ResumeCheckTests {

    private static final String STUDY = "1998.09--2002.07  示例大学学习\n";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2002.07--  甲局科员, -
                    2002.09--  甲局科员, RESUME_GAP NOTICE 简历中“2002.09--”一段之前空缺 2 个月（此前一段为学习，可能是毕业后的间隔）
                    2002.10--  甲局科员, RESUME_GAP NOTICE 简历中“2002.10--”一段之前空缺 3 个月（此前一段为学习，可能是毕业后的间隔）
                    2002.11--  甲局科员, RESUME_GAP WARNING 简历中“2002.11--”一段之前空缺 4 个月
                    2002.07--2005.01  甲局科员|2005.03--  乙局科员, RESUME_GAP WARNING 简历中“2005.03--”一段之前空缺 2 个月
                    2002--  甲局科员, -
                    2004--  甲局科员, RESUME_GAP WARNING 简历中“2004--”一段之前空缺 18 个月
                    2002.05--  甲局科员, RESUME_OVERLAP WARNING 简历中“2002.05--”一段与此前一段重叠 2 个月
                    2002.07--2020.01  甲局科员, RESUME_ENDS_EARLY WARNING 人员状态为现职，但简历中“2002.07--2020.01”一段是最后一段且已结束
                    2002.07--  甲局科员(其间：2001.01--2001.09在乙学习), RESUME_TIMES_CONTRADICT ERROR 简历中“2001.01--2001.09”一段写在“其间”，但不在其所属一段的时间内
                    2002.07--2005.01  甲局科员(其间：2004.09--2007.07在丙学习)|2005.01--  乙局科员, RESUME_TIMES_CONTRADICT NOTICE 简历中“2004.09--2007.07”一段写在“其间”，但不在其所属一段的时间内（跨段的经历宜另起一段）
                    2002.07--2005.01  甲局科员(其间：2006.09--2007.07在丙学习)|2005.01--  乙局科员, RESUME_TIMES_CONTRADICT ERROR 简历中“2006.09--2007.07”一段写在“其间”，但不在其所属一段的时间内
                    """)
    void readsTheTimesAgain(String line, @Nullable String told) {
        FileDraft file = new FileDraft().with("resume", STUDY + line.replace('|', '\n'));
        assertThat(file.told(new ResumeCheck()))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void tellsImpossibleTimes() {
        assertThat(
                        new FileDraft()
                                .with(
                                        "resume",
                                        "2002.07--2001.07 甲\n2001.07--2003.01 乙\n2003.01-- 丙")
                                .told(new ResumeCheck()))
                .contains("RESUME_TIMES_CONTRADICT ERROR 简历中“2002.07--2001.07”一段的结束时间早于开始时间");
        assertThat(
                        new FileDraft()
                                .with("resume", "2002.07-- 甲\n2003.01-- 乙")
                                .told(new ResumeCheck()))
                .containsExactly("RESUME_TIMES_CONTRADICT ERROR 简历中“2002.07--”一段没有结束时间，但不是最后一段");
    }

    @Test
    void showsTheBeginningOfALineItCannotRead() {
        String line = "第十三届示例市人大代表、第十四届示例市政协委员、第十五届示例市委候补委员";
        FileDraft file = new FileDraft().with("resume", STUDY + "2002.07--  甲局科员\n" + line);
        assertThat(file.told(new ResumeCheck()))
                .containsExactly(
                        "RESUME_LINE_NOT_READ NOTICE 简历中有一行未能识别：“%s…”"
                                .formatted(line.substring(0, 30)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2015-03, 2002.07--2015.03  甲局科员|2015.03--  乙局局长, -
                    2015-03, 2002.07--2015.04  甲局科员|2015.04--  乙局局长, WARNING
                    2015, 2002.07--2015.04  甲局科员|2015.04--  乙局局长, -
                    2015-03, 2002.07--2015  甲局科员|2015--  乙局局长, -
                    2015-03, 2002.07--  甲局科员(其间：2015.03--2016.01兼任乙局局长), -
                    2015-03, 2002.07--  甲局科员(其间：2015.03起兼任乙局局长), -
                    2015-03, 1998.09--  甲局科员, WARNING
                    2015-03, 历任甲局科员、乙局局长, NOTICE
                    """)
    void looksForTheMainPost(String start, String lines, @Nullable String severity) {
        FileDraft file =
                new FileDraft()
                        .with("resume", lines.replace('|', '\n'))
                        .post("乙局局长", "132", "SUBSTANTIVE", start, null);
        String told =
                "MAIN_POST_NOT_IN_RESUME %s 现任主职务“乙局局长”的任职时间 2015.03 在简历中未体现".formatted(severity);
        assertThat(file.told(new ResumeCheck()).stream().filter(t -> t.startsWith("MAIN")).toList())
                .isEqualTo(
                        severity == null
                                ? List.of()
                                : List.of(told + (severity.equals("NOTICE") ? "（简历未能按段识别）" : "")));
    }

    @Test
    void asksNothingWithoutAResume() {
        FileDraft file = new FileDraft().post("甲", "132", "SUBSTANTIVE", "2015-03", null);
        assertThat(file.told(new ResumeCheck())).isEmpty();
        assertThat(file.with("resume", " \n").told(new ResumeCheck())).isEmpty();
    }

    @Test
    void expectsNoPresentOfThoseWhoLeft() {
        assertThat(
                        new FileDraft()
                                .with("personStatus", "2")
                                .with("resume", STUDY + "2002.07--2020.01  甲局科员")
                                .told(new ResumeCheck()))
                .isEmpty();
    }
}
