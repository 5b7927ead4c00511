package dev.shiren.talent.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.ibm.icu.text.Transliterator;

import net.sourceforge.pinyin4j.PinyinHelper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class NameReadingsTests {

    @ParameterizedTest
    @CsvSource({
        "吕, lv",
        "女, nv/ru",
        "略, lve",
        "𫖯, fu",
        "𬱖, di",
        "𣲘, wu",
        "䶮, yan",
        "𠮷, ji",
        "儿, er",
        "龘, da/ta",
        "卜, bo/bu",
        "单, dan/chan/shan"
    })
    void readsACharacter(String character, String readings) {
        assertThat(Readings.of(character.codePointAt(0))).containsExactly(readings.split("/", -1));
    }

    @Test
    void takesUnreadableCharactersAsSilent() {
        assertThat(Readings.of(0x2A6DF)).containsExactly("");
        assertThat(Readings.of('*')).containsExactly("");
        assertThat(Readings.of('Z')).containsExactly("z");
        assertThat(NameForms.of("张*").pinyin()).containsExactly("zhang");
    }

    /// A row the libraries have learnt in the meantime is to be deleted.
    @Test
    void supplementsOnlyWhatBothLibrariesMiss() {
        Transliterator icu = Transliterator.getInstance("Han-Latin");
        Map<String, ?> supplement = ReadingsFile.read("/names/readings-supplement.csv");
        assertThat(supplement)
                .isNotEmpty()
                .allSatisfy(
                        (character, _) -> {
                            assertThat(icu.transliterate(character)).isEqualTo(character);
                            if (character.length() == 1) {
                                assertThat(
                                                PinyinHelper.toHanyuPinyinStringArray(
                                                        character.charAt(0)))
                                        .isNull();
                            }
                        });
    }

    @Test
    void givesOneSyllableForEachSurnameCharacter() {
        assertThat(ReadingsFile.read("/names/surnames.csv"))
                .hasSizeGreaterThan(140)
                .allSatisfy(
                        (surname, readings) ->
                                assertThat(readings)
                                        .isNotEmpty()
                                        .allMatch(
                                                one ->
                                                        one.size()
                                                                == surname.codePointCount(
                                                                        0, surname.length())));
    }

    @Test
    void namesAMissingFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ReadingsFile.read("/names/absent.csv"))
                .withMessageContaining("/names/absent.csv");
    }
}
