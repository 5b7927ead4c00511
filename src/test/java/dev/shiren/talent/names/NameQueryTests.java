package dev.shiren.talent.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.talent.names.NameQuery.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameQueryTests {

    @ParameterizedTest
    @CsvSource({
        "w, ONE_LETTER",
        "' w ', ONE_LETTER",
        "w’, ONE_LETTER",
        "'', EMPTY",
        "' \u3000', EMPTY",
        "·, EMPTY",
        "zhang3, NO_NAME",
        "??, NO_NAME",
        "123, NO_NAME",
        "zh?, NO_NAME",
        "Иван, NO_NAME"
    })
    void refusesWhatCannotBeLookedUp(String typed, Reason reason) {
        assertThat(NameQuery.of(typed)).isEqualTo(new NameQuery.None(reason));
        assertThat(reason.remedy()).isNotBlank();
    }

    @Test
    void refusesTextLongerThanAName() {
        assertThat(NameQuery.of("𫖯".repeat(NameQuery.MAX_CODE_POINTS)))
                .isInstanceOf(NameQuery.Han.class);
        assertThat(NameQuery.of("𫖯".repeat(NameQuery.MAX_CODE_POINTS + 1)))
                .isEqualTo(new NameQuery.None(Reason.TOO_LONG));
    }

    @ParameterizedTest
    @CsvSource({
        "ZhangXiaoMing, zhangxiaoming",
        "zhang xiao-ming, zhangxiaoming",
        "xi’an, xian",
        "xi''an, xian",
        "ｚｈａｎｇ, zhang",
        "Zhāng Sān, zhangsan",
        "lǚ, lv",
        "LÜ, lv",
        "ayinuer·maimaiti, ayinuermaimaiti"
    })
    void readsLetters(String typed, String letters) {
        assertThat(NameQuery.of(typed)).isEqualTo(new NameQuery.Latin(letters));
    }

    @ParameterizedTest
    @CsvSource({"张, 张", "𫖯, 𫖯", "' 张 三 ', 张三", "阿依努尔•, 阿依努尔", "阿依努尔.买买提, 阿依努尔买买提", "张A, 张A"})
    void readsHanCharacters(String typed, String text) {
        assertThat(NameQuery.of(typed)).isEqualTo(new NameQuery.Han(text));
    }

    @ParameterizedTest
    @CsvSource({"张?, 张?", "张？明, 张?明", "阿?·买买?, 阿?买买?"})
    void readsUnknownCharacters(String typed, String text) {
        assertThat(NameQuery.of(typed)).isEqualTo(new NameQuery.Pattern(text));
    }

    @Test
    void cutsLettersWhereFormsAreCut() {
        assertThat(NameQuery.of("ab".repeat(40))).isEqualTo(new NameQuery.Latin("ab".repeat(30)));
    }
}
