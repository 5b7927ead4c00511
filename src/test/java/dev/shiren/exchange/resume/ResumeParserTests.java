package dev.shiren.exchange.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shiren.exchange.resume.ResumeItem.Kind;
import dev.shiren.kernel.PartialDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;

class ResumeParserTests {

    private static final String ACCEPTANCE =
            """
            1998.09--2002.07  示例大学经济学院金融学专业学习
            2002.09--2011.12  示例省白沙县白马镇党委委员、
                              副镇长(其间：2007.09--2010.06在示例大学公共管理硕士专业学习)
            2011.12--         示例市审计局党组成员、副局长\
            """;

    // Acceptance case A15.
    @Test
    void readsItemsChildAndGap() {
        Resume resume = ResumeParser.parse(ACCEPTANCE);
        assertThat(resume.verbatim()).isEqualTo(ACCEPTANCE);
        assertThat(resume.items())
                .extracting(ResumeItem::text)
                .containsExactly("示例大学经济学院金融学专业学习", "示例省白沙县白马镇党委委员、副镇长", "示例市审计局党组成员、副局长");
        assertThat(resume.items())
                .extracting(ResumeItem::kind)
                .containsExactly(Kind.STUDY, Kind.WORK, Kind.WORK);
        ResumeItem child = resume.items().get(1).children().getFirst();
        assertThat(child.kind()).isEqualTo(Kind.STUDY);
        assertThat(child.start()).isEqualTo(PartialDate.parse("2007-09"));
        assertThat(child.text()).isEqualTo("在示例大学公共管理硕士专业学习");
        assertThat(resume.issues())
                .containsExactly(
                        new ResumeIssue(
                                ResumeIssue.Kind.GAP,
                                2,
                                ACCEPTANCE.indexOf("2002.09"),
                                ACCEPTANCE.indexOf("\n2011.12--")));
        assertThat(resume.roundTrips()).isTrue();
        assertThat(resume.current()).contains(resume.items().getLast());
    }

    @Test
    void pointsIntoTheVerbatimText() {
        Resume resume = ResumeParser.parse("\r\n" + ACCEPTANCE.replace("\n", "\r\n") + "\r\n");
        ResumeItem item = resume.items().get(1);
        String shown = resume.verbatim().substring(item.from(), item.to());
        assertThat(shown).startsWith("2002.09").endsWith("学习)").contains("\r\n");
        ResumeItem child = item.children().getFirst();
        assertThat(resume.verbatim().substring(child.from(), child.to()))
                .isEqualTo("2007.09--2010.06在示例大学公共管理硕士专业学习");
    }

    @Test
    void writesTheStandardLayout() {
        assertThat(ResumeParser.parse(ACCEPTANCE).format())
                .isEqualTo(ACCEPTANCE.replaceAll("、\n *", "、"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "——", "—", "–", "-", "－", "~", "〜", "～", "至", " -- ", "　—　"})
    void readsEverySeparator(String separator) {
        Resume resume = ResumeParser.parse("2002.07" + separator + "2006.03  甲局科员");
        ResumeItem item = resume.items().getFirst();
        assertThat(item.start()).isEqualTo(PartialDate.parse("2002-07"));
        assertThat(item.end()).isEqualTo(PartialDate.parse("2006-03"));
        assertThat(item.text()).isEqualTo("甲局科员");
        assertThat(resume.roundTrips()).isEqualTo(separator.strip().equals("--"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    200207--200603  甲局科员, 2002-07, 2006-03, 甲局科员
                    2002.7--2006.3 甲局科员, 2002-07, 2006-03, 甲局科员
                    2002年7月至2006年3月 甲局科员, 2002-07, 2006-03, 甲局科员
                    2002-07-2006-03 甲局科员, 2002-07, 2006-03, 甲局科员
                    ２００２．０７——２００６．０３ 甲局科员, 2002-07, 2006-03, 甲局科员
                    2002--2006 甲局科员, 2002, 2006, 甲局科员
                    20020701--20060331 甲局科员, 2002-07-01, 2006-03-31, 甲局科员
                    2011.12--至今 甲局科员, 2011-12, -, 甲局科员
                    2011.12至今 甲局科员, 2011-12, -, 甲局科员
                    2011.12—今 甲局科员, 2011-12, -, 甲局科员
                    2011.12--         2020年示范区管委会主任, 2011-12, -, 2020年示范区管委会主任
                    2011.12--         甲局科员, 2011-12, -, 甲局科员
                    """)
    void readsEveryDateForm(String line, String start, String end, String text) {
        ResumeItem item = ResumeParser.parse(line).items().getFirst();
        assertThat(item.start()).hasToString(start);
        assertThat(Objects.toString(item.end(), null)).isEqualTo(end);
        assertThat(item.text()).isEqualTo(text);
    }

    @Test
    void partsSeveralChildren() {
        String text =
                "2006.03--2011.12  甲镇副镇长(其间：2007.09--2010.06在乙大学(夜大)学习；2009.03--2010.03"
                        + "挂职任丙街道主任助理;获嘉奖)";
        Resume resume = ResumeParser.parse(text);
        ResumeItem item = resume.items().getFirst();
        assertThat(item.text()).isEqualTo("甲镇副镇长");
        assertThat(item.children())
                .extracting(ResumeItem::text, ResumeItem::kind)
                .containsExactly(
                        tuple("在乙大学(夜大)学习", Kind.STUDY), tuple("挂职任丙街道主任助理;获嘉奖", Kind.SECONDMENT));
        assertThat(kinds(resume)).contains(ResumeIssue.Kind.UNDATED_PART);
        assertThat(resume.roundTrips()).isTrue();
    }

    @Test
    void keepsADatedContinuationInsideItsItem() {
        String text =
                """
                2006.03--2011.12  甲镇副镇长(其间：2007.09--2010.06在乙大学学习；
                                  2009.03--2010.03挂职任丙街道主任助理)
                2011.12--         丁局副局长\
                """;
        Resume resume = ResumeParser.parse(text);
        assertThat(resume.items()).hasSize(2);
        assertThat(resume.items().getFirst().children()).hasSize(2);
        assertThat(resume.roundTrips()).isTrue();
    }

    @Test
    void losesNoItemToABracketLeftOpen() {
        String text =
                """
                2006.03--2011.12  甲镇副镇长(其间：2007.09--2010.06在乙大学学习
                2011.12--         丁局副局长\
                """;
        Resume resume = ResumeParser.parse(text);
        assertThat(resume.items()).hasSize(2);
        assertThat(resume.items().getFirst().children()).hasSize(1);
        assertThat(resume.roundTrips()).isFalse();
    }

    @Test
    void leavesADuringWithoutDatesInTheText() {
        Resume resume = ResumeParser.parse("2006.03--2011.12  甲镇副镇长(其间：在乙大学学习)");
        assertThat(resume.items().getFirst().text()).isEqualTo("甲镇副镇长(其间：在乙大学学习)");
        assertThat(resume.items().getFirst().children()).isEmpty();
        assertThat(resume.roundTrips()).isTrue();
    }

    @Test
    void keepsAndReportsWhatHasNoForm() {
        String text =
                """
                个人简历
                1998.13--2002.07  示例大学学习
                2002.07--         甲局科员
                第十三届示例市人大代表\
                """;
        Resume resume = ResumeParser.parse(text);
        assertThat(resume.items()).hasSize(1);
        assertThat(resume.unparsed())
                .containsExactly("个人简历", "1998.13--2002.07  示例大学学习", "第十三届示例市人大代表");
        assertThat(kinds(resume)).containsOnly(ResumeIssue.Kind.UNPARSED_LINE);
        assertThat(resume.roundTrips()).isFalse();
        assertThat(resume.verbatim()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2002.07,",
        "2002.08,",
        "2002.09,GAP 2",
        "2003.07,GAP 12",
        "2002.06,OVERLAP 1",
        "2002,",
        "2004,GAP 18"
    })
    void checksThatItemsFollowEachOther(String start, String expected) {
        Resume resume = ResumeParser.parse("1998.09--2002.07 甲学习\n" + start + "-- 乙局科员");
        List<String> found =
                resume.issues().stream().map(i -> i.kind() + " " + i.months()).toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void reportsImpossibleOrders() {
        assertThat(kinds(ResumeParser.parse("2002.07--2001.07 甲局科员")))
                .containsExactlyInAnyOrder(
                        ResumeIssue.Kind.END_BEFORE_START, ResumeIssue.Kind.NO_CURRENT_ITEM);
        assertThat(kinds(ResumeParser.parse("2002.07-- 甲局科员\n2003.07-- 乙局科员")))
                .containsExactly(ResumeIssue.Kind.OPEN_BEFORE_LAST);
        assertThat(kinds(ResumeParser.parse("2002.07-- 甲局科员(其间：2001.01--2001.09在乙学习)")))
                .containsExactly(ResumeIssue.Kind.CHILD_OUTSIDE);
    }

    @Test
    void readsAnEmptyText() {
        Resume resume = ResumeParser.parse("");
        assertThat(resume.items()).isEmpty();
        assertThat(resume.issues()).isEmpty();
        assertThat(resume.roundTrips()).isTrue();
    }

    @Test
    void survivesAnyTextWithOffsetsInside() {
        Random random = new Random(11);
        String alphabet = "0123456789.．-—至今其间：:（()）；; 　\n\r年月学习挂职𠮷a";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder(ACCEPTANCE);
            for (int i = 0; i < 12; i++) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Resume resume = ResumeParser.parse(text.substring(random.nextInt(40)));
            assertThat(resume.items()).allSatisfy(item -> assertInside(resume, item));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "(", ")", "(其间：", "；", "2002.07--", "1\n", "其间：", "届", "２"})
    void takesLinearTimeOnHostileTexts(String piece) {
        String hostile = "2002.07--2003.07 甲" + piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ResumeParser.parse(hostile));
    }

    private static void assertInside(Resume resume, ResumeItem item) {
        assertThat(item.from()).isBetween(0, item.to());
        assertThat(item.to()).isLessThanOrEqualTo(resume.verbatim().length());
        for (ResumeItem child : item.children()) {
            assertThat(child.from()).isBetween(item.from(), child.to());
            assertThat(child.to()).isLessThanOrEqualTo(item.to());
        }
    }

    private static List<ResumeIssue.Kind> kinds(Resume resume) {
        return resume.issues().stream().map(ResumeIssue::kind).toList();
    }
}
