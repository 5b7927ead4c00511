package dev.shiren.exchange.lrmx;

import static dev.shiren.exchange.lrmx.LrmxFixtures.bytes;
import static dev.shiren.exchange.lrmx.LrmxFixtures.file;
import static dev.shiren.exchange.lrmx.LrmxFixtures.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

class LrmxWriterTests {

    @ParameterizedTest
    @ValueSource(strings = {"v3.lrmx", "v4-bom.Lrmx", "damaged-texts.lrmx"})
    void givesBackTheSameElementsAndTexts(String name) throws Exception {
        List<String> before = leaves(text(bytes(name)));
        List<String> after = leaves(text(LrmxWriter.write(file(name))));
        assertThat(before).hasSizeGreaterThan(30);
        assertThat(after).containsExactlyElementsOf(before);
    }

    @Test
    void writesPlainUtf8WithTheVersionKept() {
        String written = text(LrmxWriter.write(file("v4-bom.Lrmx")));
        assertThat(written).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Person>");
        assertThat(written).contains("<Version>4.0.0.1</Version>");
        assertThat(text(LrmxWriter.write(file("v3.lrmx"))))
                .contains("熟悉城建 &amp; 规划 &lt;城市更新&gt; 工作");
    }

    @Test
    void writesMissingElementsEmpty() {
        String written = text(LrmxWriter.write(file(person("<XingMing>甲</XingMing>"))));
        for (LrmxField field : LrmxField.values()) {
            boolean expected = field.in(LrmxDialect.V3);
            assertThat(written.contains("<" + field.element() + ">"))
                    .as(field.place())
                    .isEqualTo(expected);
        }
    }

    @Test
    void leavesOutWhatTheReceiverDoesNotKnow() {
        LrmxFile older = file("v4-bom.Lrmx").in(LrmxDialect.V3, "3.2.1.16");
        String written = text(LrmxWriter.write(older));
        assertThat(written).doesNotContain("DaoLingNianYue", "GaiGeQian");
        assertThat(file(LrmxWriter.write(older)).dialect()).isEqualTo(LrmxDialect.V3);
    }

    @Test
    void keepsCarriageReturnsAndDropsWhatXmlCannotHold() {
        LrmxFile odd =
                new LrmxFile(
                        LrmxDialect.V3,
                        Map.of(LrmxField.RESUME, "a\r\nb\u0000\u000B\uD800c𠮷\uFFFF"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(file(LrmxWriter.write(odd)).raw(LrmxField.RESUME)).isEqualTo("a\r\nbc𠮷");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    /// Path, attributes and text of every element without children, by a parser that is not ours.
    private static List<String> leaves(String xml) throws Exception {
        List<String> leaves = new ArrayList<>();
        InputSource source = new InputSource(new StringReader(xml));
        Element root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(source)
                        .getDocumentElement();
        collect(root, "", leaves);
        return leaves;
    }

    private static void collect(Node node, String path, List<String> leaves) {
        String here = path + "/" + node.getNodeName();
        NodeList children = node.getChildNodes();
        boolean elements = false;
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                elements = true;
                collect(child, here, leaves);
            }
        }
        String attributes = "";
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            attributes += "[" + node.getAttributes().item(i) + "]";
        }
        if (!elements || !attributes.isEmpty()) {
            leaves.add(here + attributes + "=" + node.getTextContent());
        }
    }
}
