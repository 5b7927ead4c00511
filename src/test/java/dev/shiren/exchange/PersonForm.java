package dev.shiren.exchange;

import dev.shiren.kernel.IdNumber;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// An invented person file in the making: who it is about, and what a test writes into it.
final class PersonForm {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final StringBuilder more = new StringBuilder();

    private PersonForm() {}

    /// @param birth as the form writes it, such as `198405`
    static PersonForm of(String name, String birth) {
        return new PersonForm()
                .with("XingMing", name)
                .with("XingBie", "女")
                .with("ChuShengNianYue", birth)
                .with("MinZu", "汉族")
                .with("Version", "3.2.1.16");
    }

    PersonForm with(String element, String text) {
        texts.put(element, text);
        return this;
    }

    /// Elements that are written as they are, behind all others.
    PersonForm withXml(String xml) {
        more.append(xml);
        return this;
    }

    byte[] bytes() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Person>\n");
        texts.forEach(
                (element, text) -> xml.append("  <%1$s>%2$s</%1$s>\n".formatted(element, text)));
        return xml.append(more).append("</Person>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The id number of these seventeen digits.
    static String idNumber(String seventeen) {
        for (char check : "0123456789X".toCharArray()) {
            try {
                return new IdNumber(seventeen + check).value();
            } catch (IllegalArgumentException e) {
                // another check digit fits
            }
        }
        throw new IllegalArgumentException(seventeen + " has no date");
    }
}
