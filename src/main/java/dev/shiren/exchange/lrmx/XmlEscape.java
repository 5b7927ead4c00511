package dev.shiren.exchange.lrmx;

/// Writes text so that an XML parser gives the same text back.
final class XmlEscape {

    private XmlEscape() {}

    /// For element content: `& < >`, and carriage returns, which parsers would fold. Characters
    /// XML 1.0 cannot hold (controls, lone surrogates) are left out.
    static void text(StringBuilder out, String text) {
        append(out, text, false);
    }

    /// For an attribute value in double quotes.
    static void attribute(StringBuilder out, String text) {
        append(out, text, true);
    }

    private static void append(StringBuilder out, String text, boolean attribute) {
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '\r' -> out.append("&#13;");
                                case '"' -> out.append(attribute ? "&quot;" : "\"");
                                case '\n', '\t' -> appendBlank(out, c, attribute);
                                default -> appendAllowed(out, c);
                            }
                        });
    }

    private static void appendBlank(StringBuilder out, int c, boolean attribute) {
        if (attribute) {
            out.append("&#").append(c).append(';');
        } else {
            out.append((char) c);
        }
    }

    private static void appendAllowed(StringBuilder out, int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        if (c >= 0x20 && !surrogate && c != 0xFFFE && c != 0xFFFF) {
            out.appendCodePoint(c);
        }
    }
}
