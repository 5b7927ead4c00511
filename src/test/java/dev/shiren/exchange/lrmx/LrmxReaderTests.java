package dev.shiren.exchange.lrmx;

import static dev.shiren.exchange.lrmx.LrmxFixtures.bytes;
import static dev.shiren.exchange.lrmx.LrmxFixtures.file;
import static dev.shiren.exchange.lrmx.LrmxFixtures.person;
import static dev.shiren.exchange.lrmx.LrmxFixtures.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.exchange.lrmx.LrmxRelative.Field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

class LrmxReaderTests {

    @Test
    void readsTheThirdDialect() {
        LrmxFile file = file("v3.lrmx");
        assertThat(file.dialect()).isEqualTo(LrmxDialect.V3);
        assertThat(file.version()).isEqualTo("3.2.1.16");
        assertThat(file.texts()).hasSize(33);
        assertThat(file.text(LrmxField.SPECIALTY)).isEqualTo("熟悉城建 & 规划 <城市更新> 工作");
        assertThat(file.family()).hasSize(3);
        assertThat(file.family().getFirst().text(Field.NAME)).isEqualTo("古丽");
    }

    @Test
    void readsTheFourthDialectBehindAByteOrderMark() {
        LrmxFile file = file("v4-bom.Lrmx");
        assertThat(file.dialect()).isEqualTo(LrmxDialect.V4);
        assertThat(file.text(LrmxField.RETIREMENT_DUE)).isEqualTo("203803");
        assertThat(file.raw(LrmxField.NAME)).isEqualTo("阿 依　努\n尔•示例");
        assertThat(file.photo().orElseThrow().format()).isEqualTo(LrmxPhoto.Format.PNG);
    }

    // Acceptance case A13.
    @Test
    void keepsAnUnknownElementWithItsPlace() {
        LrmxUnknown phone = file("v3.lrmx").unknown().getFirst();
        assertThat(phone.name()).isEqualTo("DianHua");
        assertThat(phone.after()).isEqualTo(LrmxField.ID_NUMBER.element());
        assertThat(phone.xml())
                .isEqualTo(
                        "<DianHua lei=\"办公 &amp; 值班\" hao=\"1&quot;2\"><hao>0000-1</hao>转 "
                                + "<hao>2 &lt; 3</hao></DianHua>");
        LrmxRelative husband = file("v4-bom.Lrmx").family().getFirst();
        assertThat(husband.unknown())
                .extracting(LrmxUnknown::name)
                .containsExactly("LianXiFangShi");
    }

    @Test
    void readsNoTemplateNamesAsData() {
        LrmxFile file = file("v4-bom.Lrmx");
        assertThat(file.unknown())
                .extracting(LrmxUnknown::name)
                .containsExactly("FXingMing_Output", "FNianLing");
        assertThat(file.texts().values()).noneMatch(text -> text.equals("51"));
    }

    @Test
    void keepsTheSecondOfTwoEqualElementsApart() {
        LrmxFile file = file(person("<XingMing>甲</XingMing><XingMing>乙</XingMing>"));
        assertThat(file.raw(LrmxField.NAME)).isEqualTo("甲");
        assertThat(file.unknown())
                .extracting(LrmxUnknown::xml)
                .containsExactly("<XingMing>乙</XingMing>");
        assertThat(file.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"external-entity.lrmx", "entity-bomb.lrmx"})
    void refusesAnyDocumentType(String name) {
        LrmxRejected refusal = rejected(bytes(name));
        assertThat(refusal.place()).startsWith("line ");
        assertThat(refusal.reason()).contains("DOCTYPE");
        assertThat(refusal.remedy()).contains("remove");
    }

    @Test
    void followsNoInclusion() {
        String include = "<xi:include href=\"file:///etc/hostname\" parse=\"text\"></xi:include>";
        LrmxFile file = file(person("<XingMing>甲</XingMing>" + include));
        assertThat(file.unknown()).extracting(LrmxUnknown::xml).containsExactly(include);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    <Persona/>, root element
                    <Person>&nbsp;</Person>, not well formed
                    <Person><XingMing>甲&乙</XingMing></Person>, not well formed
                    <Person><XingMing>甲</Person>, not well formed
                    <Person/>junk, not well formed
                    plain text, not well formed
                    <?xml version="1.0" encoding="Shift_JIS"?><Person/>, SHIFT_JIS
                    PK__zip__, zip archive
                    '', empty
                    """)
    void refusesWhatIsNoPersonFile(String content, String reason) {
        LrmxRejected refusal = rejected(content.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.reason()).contains(reason);
        assertThat(refusal.place()).isNotBlank();
        assertThat(refusal.remedy()).isNotBlank();
    }

    @Test
    void boundsDepthNumberLengthAndSize() {
        assertThat(rejected(person("<a>".repeat(40))).reason()).contains("deeper");
        assertThat(rejected(person("<a/>".repeat(10_001))).reason()).contains("more than 10000");
        assertThat(rejected(person("<!-- -->x".repeat(10_002))).reason()).contains("too much");
        String longText = "<JianLi>" + "x".repeat(100_001) + "</JianLi>";
        assertThat(rejected(person(longText)).reason()).contains("longer than 100000");
        assertThat(rejected(new byte[(20 << 20) + 1]).reason()).contains("20 MB");
    }

    @Test
    void namesTheLineOfBrokenBytes() {
        byte[] bytes =
                "<Person>\n<XingMing>?</XingMing>\n</Person>".getBytes(StandardCharsets.UTF_8);
        bytes[19] = (byte) 0xC3;
        assertThat(rejected(bytes).place()).isEqualTo("line 2");
    }

    @Test
    void readsADeclaredGbEncodingWithoutLoss() {
        String xml =
                "<?xml version=\"1.0\""
                        + " encoding=\"GB2312\"?><Person><XingMing>䶮·甲</XingMing></Person>";
        LrmxFile file = file(xml.getBytes(Charset.forName("GB18030")));
        assertThat(file.raw(LrmxField.NAME)).isEqualTo("\u4DAE\u00B7甲");
    }

    @Test
    void readsWindowsLineEnds() {
        String unix = new String(bytes("v3.lrmx"), StandardCharsets.UTF_8);
        byte[] windows = unix.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(file(windows).texts()).isEqualTo(file("v3.lrmx").texts());
    }

    @Test
    void answersEveryTruncationWithARejection() {
        byte[] whole = bytes("v3.lrmx");
        int end =
                new String(whole, StandardCharsets.UTF_8)
                        .stripTrailing()
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        for (int length = 0; length < end; length++) {
            assertThat(LrmxReader.read(Arrays.copyOf(whole, length)))
                    .as("cut at %d", length)
                    .isInstanceOf(LrmxRejected.class);
        }
    }

    @Test
    void answersDamageWithAFileOrARejection() {
        byte[] whole = bytes("v4-bom.Lrmx");
        Random random = new Random(7);
        int files = 0;
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            if (LrmxReader.read(damaged) instanceof LrmxFile file) {
                files++;
                assertThat(LrmxPerson.of(file)).isNotNull();
            }
        }
        assertThat(files).isBetween(1, 2_999);
    }
}
