package dev.shiren.talent.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class NamesTests {

    @ParameterizedTest
    @ValueSource(strings = {"·", "•", "‧", "・", "･", ".", "．", "。", "?", " · ", "·•", "\n.\u3000"})
    void writesEverySeparatorAsTheMiddleDot(String separator) {
        assertThat(Names.normalise("阿依努尔" + separator + "买买提")).isEqualTo("阿依努尔·买买提");
        assertThat(Names.normalise("张𫖯" + separator + "𬱖")).isEqualTo("张𫖯·𬱖");
    }

    @ParameterizedTest
    @CsvSource({"张?", "?张", "J.K.罗琳", "A?B", "張國強", "後喆堃昇", "Ａ张", "张〇〇", "张*", "张？明", "阿依努尔."})
    void keepsAllElse(String raw) {
        assertThat(Names.normalise(raw)).isEqualTo(raw);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(Names.normalise("\uFEFF张\t \u00A0\u200B三\r\n")).isEqualTo("张三");
        assertThat(Names.normalise("张\uD86D \uDDAF")).isEqualTo("张");
        assertThat(Names.normalise(" \n")).isEmpty();
    }

    @Test
    void replacesRadicalsFromPdf() {
        assertThat(Names.normalise("张\u2F2D")).isEqualTo("张山");
    }

    @Test
    void changesNothingTheSecondTime() {
        Random random = new Random(42);
        for (int i = 0; i < 5000; i++) {
            String raw =
                    i % 2 == 0
                            ? NameSamples.random(random)
                            : new String(random.ints(12, 0, 0x33000).toArray(), 0, 12);
            String once = Names.normalise(raw);
            assertThat(Names.normalise(once)).isEqualTo(once);
        }
    }
}
