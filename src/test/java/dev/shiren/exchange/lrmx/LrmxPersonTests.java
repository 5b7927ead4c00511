package dev.shiren.exchange.lrmx;

import static dev.shiren.exchange.lrmx.LrmxFixtures.file;
import static dev.shiren.exchange.lrmx.LrmxFixtures.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.exchange.lrmx.LrmxEducation.Level;
import dev.shiren.exchange.lrmx.LrmxEducation.Mode;
import dev.shiren.kernel.PartialDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

class LrmxPersonTests {

    private static final String WHO =
            "<XingMing>甲乙</XingMing><XingBie>男</XingBie><ChuShengNianYue>198001</ChuShengNianYue>";

    @Test
    void readsWhoItIs() {
        LrmxPerson person = LrmxPerson.of(file("v3.lrmx"));
        assertThat(person.refusal()).isEmpty();
        assertThat(person.name().matching()).isEqualTo("艾山·买买提");
        assertThat(person.gender()).isEqualTo("1");
        assertThat(person.birth()).isEqualTo(PartialDate.parse("1975-03"));
        assertThat(person.ethnicity()).isEqualTo("05");
        assertThat(Objects.requireNonNull(person.idNumber()).value())
                .isEqualTo("34052419800101001X");
        assertThat(person.workStart()).isEqualTo(PartialDate.parse("1996-07"));
        assertThat(person.posts().toLeave()).isEmpty();
        assertThat(person.rewards()).isEmpty();
    }

    @Test
    void readsTheNameForMatchingAndKeepsTheOriginal() {
        PersonName name = LrmxPerson.of(file("v4-bom.Lrmx")).name();
        assertThat(name.matching()).isEqualTo("阿依努尔·示例");
        assertThat(name.original()).isEqualTo("阿 依　努\n尔•示例");
    }

    @Test
    void readsEducationsOfBothModes() {
        assertThat(LrmxPerson.of(file("v3.lrmx")).educations())
                .containsExactly(
                        new LrmxEducation(
                                Mode.FULL_TIME,
                                Level.BACHELOR,
                                "大学",
                                "408",
                                "工学学士",
                                "示例大学土木学院",
                                "土木工程"),
                        new LrmxEducation(
                                Mode.IN_SERVICE, Level.MASTER, "研究生", null, "", "示例省委党校", "经济管理"),
                        new LrmxEducation(
                                Mode.IN_SERVICE, Level.OTHER, "", "349", "公共管理硕士", "南方大学", "公共管理"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    博士研究生, DOCTORATE
                    硕士研究生, MASTER
                    研究生, MASTER
                    研究生班, POSTGRADUATE_CLASS
                    中央党校大学, BACHELOR
                    大学本科, BACHELOR
                    大学专科, JUNIOR_COLLEGE
                    中专, SECONDARY_VOCATIONAL
                    高中, SENIOR_HIGH
                    """)
    void readsEveryUsualLevel(String text, Level level) {
        String xml = WHO + "<QuanRiZhiJiaoYu_XueLi>" + text + "</QuanRiZhiJiaoYu_XueLi>";
        LrmxPerson person = LrmxPerson.of(file(person(xml)));
        assertThat(person.educations()).extracting(LrmxEducation::level).containsExactly(level);
        assertThat(person.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    示例大学经济学院金融学专业, 示例大学经济学院, 金融学
                    示例科学院大学国际关系专业, 示例科学院大学, 国际关系
                    示例大学计算机系软件工程专业, 示例大学计算机系, 软件工程
                    示例大学系统工程专业, 示例大学, 系统工程
                    示例大学函授, 示例大学函授, ''
                    示例大学甲专业、南方大学乙专业, 示例大学甲专业、南方大学乙专业, ''
                    """)
    void partsSchoolAndMajor(String text, String school, String major) {
        assertThat(SchoolText.of(text)).isEqualTo(new SchoolText(school, major));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    199502, 1995-02, 01
                    1995.02.03, 1995-02-03, 01
                    200108；民建, 2001-08, '01,06'
                    民建, -, 06
                    无党派, -, 12
                    九三, -, 10
                    群众, -, 13
                    民建；200108, 2001-08, '01,06'
                    2001年8月加入民革, -, 04
                    202405（预备）, 2024-05, 02
                    民盟(199903), -, 05
                    无, -, ''
                    '', -, ''
                    """)
    void readsPartyAndStatus(String text, String joined, String statuses) {
        PartyMembership party = PartyMembership.of(text);
        assertThat(party.joined()).isEqualTo(joined == null ? null : PartialDate.parse(joined));
        assertThat(String.join(",", party.statuses())).isEqualTo(statuses);
        assertThat(party.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"汉族,01", "汉,01", "土家族,15", "塔吉克族,41", "京族,49", "基诺族,56", "其他,91"})
    void readsEthnicGroups(String name, String code) {
        assertThat(EthnicGroup.code(name)).contains(code);
    }

    @Test
    void readsFamilyAndSkipsBlankRows() {
        LrmxPerson person = LrmxPerson.of(file("v3.lrmx"));
        assertThat(person.family()).hasSize(2);
        assertThat(person.family().getFirst().deceased()).isFalse();
        assertThat(person.family().getLast().deceased()).isTrue();
        assertThat(LrmxPerson.of(file("v4-bom.Lrmx")).family().getFirst().birth())
                .isEqualTo(PartialDate.parse("1970-05-06"));
    }

    @Test
    void reportsDamagedPiecesAndReadsTheRest() {
        LrmxPerson person = LrmxPerson.of(file("damaged-texts.lrmx"));
        assertThat(person.refusal()).isEmpty();
        assertThat(person.appraisals())
                .containsExactly(
                        new LrmxAppraisal(2022, LrmxAppraisal.Grade.EXCELLENT),
                        new LrmxAppraisal(2024, LrmxAppraisal.Grade.COMPETENT),
                        new LrmxAppraisal(2025, LrmxAppraisal.Grade.COMPETENT));
        assertThat(person.photo()).isNull();
        assertThat(person.idNumber()).isNull();
        assertThat(person.specialty()).isEmpty();
        assertThat(person.warnings().stream().map(w -> w.place().split(" ", 2)[0]).distinct())
                .containsExactlyInAnyOrder(
                        "ZhaoPian",
                        "ShenFenZheng",
                        "MinZu",
                        "RuDangShiJian",
                        "CanJiaGongZuoShiJian",
                        "QuanRiZhiJiaoYu",
                        "JianLi",
                        "XianRenZhiWu",
                        "NianDuKaoHeJieGuo",
                        "JiaTingChengYuan");
        assertThat(person.warnings())
                .filteredOn(w -> w.place().startsWith("NianDu"))
                .extracting(LrmxWarning::message)
                .satisfiesExactly(
                        m -> assertThat(m).contains("度称职"),
                        m -> assertThat(m).contains("2023年度良好"),
                        m -> assertThat(m).contains("2024 has two grades"));
    }

    @Test
    void warnsWhenTheIdNumberTellsOtherwise() {
        String id = "<ShenFenZheng>11010519491231002X</ShenFenZheng>";
        assertThat(LrmxPerson.of(file(person(WHO + id))).warnings())
                .extracting(LrmxWarning::message)
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m).contains("other gender"),
                        m -> assertThat(m).contains("birth date differs"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    XingMing, '', missing
                    XingMing, 很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很, more than 50
                    XingBie, '', missing
                    XingBie, 不详, neither
                    ChuShengNianYue, 无, missing
                    ChuShengNianYue, 198013, no date
                    ShenFenZheng, 110105194912310021, check digit
                    """)
    void refusesWhomNobodyCanIdentify(String element, String text, String reason) {
        String own = "<" + element + ">" + text + "</" + element + ">";
        String xml = WHO.replaceAll("<" + element + ">.*?</" + element + ">", "") + own;
        LrmxRejected refusal = LrmxPerson.of(file(person(xml))).refusal().orElseThrow();
        assertThat(refusal.place()).startsWith(element);
        assertThat(refusal.reason()).contains(reason);
        assertThat(refusal.remedy()).isNotBlank();
    }
}
