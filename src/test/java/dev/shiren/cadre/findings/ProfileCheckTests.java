package dev.shiren.cadre.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.testing.FileDraft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/// Checks of a profile's own facts.
class ProfileCheckTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    '张 三', 姓名“张□三”的第 2 个字符是空格（U+0020）
                    '张三\u3000', 姓名“张三□”的第 3 个字符是空格（U+3000）
                    '张三\u00a0', 姓名“张三□”的第 3 个字符是空格（U+00A0）
                    '𠮷\t野', 姓名“𠮷□野”的第 2 个字符是控制字符（U+0009）
                    '张\u200b三', 姓名“张□三”的第 2 个字符是控制字符（U+200B）
                    '张\ue863', 姓名“张□”的第 2 个字符是未能识别的字（U+E863）
                    """)
    void showsWhatNobodySeesInAName(String name, String message) {
        assertThat(new FileDraft().with("name", name).told(new NameCheck()))
                .containsExactly("NAME_NOT_CLEAN ERROR " + message);
    }

    @Test
    void showsALineBreakInAName() {
        assertThat(new FileDraft().with("name", "张\n三").told(new NameCheck()))
                .containsExactly("NAME_NOT_CLEAN ERROR 姓名“张□三”的第 2 个字符是换行（U+000A）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "阿卜杜拉·买买提", "𠮷野䶮", "欧阳衡", "龥"})
    void takesEveryOtherName(String name) {
        assertThat(new FileDraft().with("name", name).told(new NameCheck())).isEmpty();
    }

    @Test
    void missesTheHighestEducation() {
        assertThat(new FileDraft().told(new EducationCheck()))
                .containsExactly("HIGHEST_EDUCATION_MISSING WARNING 没有学历记录，无最高学历");
        Map<String, String> bachelor =
                Map.of("code", "E1", "mode", "FULL_TIME", "level", "BACHELOR");
        assertThat(new FileDraft().with("educations", List.of(bachelor)).told(new EducationCheck()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    1980-05, 1995-05, -
                    1980-05, 1995-04, WORK_START_UNLIKELY WARNING 参加工作时间 1995.04 时不满 15 周岁（出生年月 1980.05）
                    1980-05, 1979, WORK_START_UNLIKELY WARNING 参加工作时间 1979 早于出生年月 1980.05
                    1980-05, 1995, -
                    1980, 1995-01, -
                    1980, 1994-12, WORK_START_UNLIKELY WARNING 参加工作时间 1994.12 时不满 15 周岁（出生年月 1980）
                    1980-05, -, -
                    """)
    void comparesWorkWithAge(String birth, @Nullable String start, @Nullable String told) {
        FileDraft file = new FileDraft().with("birth", birth).with("workStart", start);
        assertThat(file.told(new AgeCheck())).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    1998-05, -
                    1998-04, PARTY_JOIN_UNLIKELY WARNING 入党时间 1998.04 时不满 18 周岁（出生年月 1980.05）
                    1998, -
                    1997, PARTY_JOIN_UNLIKELY WARNING 入党时间 1997 时不满 18 周岁（出生年月 1980.05）
                    """)
    void comparesMembershipWithAge(String joined, @Nullable String told) {
        FileDraft file = new FileDraft().with("partyJoin", joined);
        assertThat(file.told(new AgeCheck())).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void countsNobodyInAnOffice() {
        CadreFacts inOffice = new FileDraft().with("unit", "U1-1").facts();
        Finding finding = new UnitCheck().findings(inOffice).findFirst().orElseThrow();
        assertThat(FileDraft.text(finding))
                .isEqualTo(
                        "STATISTICS_UNIT_NOT_LEGAL_PERSON WARNING" + " 统计关系所在单位“办公室”是内设机构，不是法人单位");
        assertThat(finding.records()).hasSize(2);
        assertThat(new FileDraft().told(new UnitCheck())).isEmpty();
    }
}
