package dev.shiren.exchange.lrmx;

import javax.xml.stream.XMLStreamConstants;

/// Keeps an element nobody knows: attributes, text and elements inside in their order.
final class VerbatimXml {

    private VerbatimXml() {}

    /// The element at the cursor as XML text; the cursor ends on its end tag.
    static String element(LrmxCursor cursor) throws LrmxRefusal {
        StringBuilder xml = new StringBuilder();
        start(xml, cursor);
        int open = 1;
        while (open > 0) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(xml, cursor);
                    open++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    xml.append("</").append(cursor.name()).append('>');
                    open--;
                }
                default -> XmlEscape.text(xml, cursor.characters());
            }
        }
        return xml.toString();
    }

    private static void start(StringBuilder xml, LrmxCursor cursor) {
        xml.append('<').append(cursor.name());
        for (int i = 0; i < cursor.attributes(); i++) {
            xml.append(' ').append(cursor.attributeName(i)).append("=\"");
            XmlEscape.attribute(xml, cursor.attributeValue(i));
            xml.append('"');
        }
        xml.append('>');
    }
}
