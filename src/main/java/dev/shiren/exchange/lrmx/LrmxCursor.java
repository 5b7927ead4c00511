package dev.shiren.exchange.lrmx;

import java.io.StringReader;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Steps through the XML of a person file within limits: no DOCTYPE, hence no entity but the five
/// of XML; namespaces are not interpreted, hence no XInclude; depth, number of elements and length
/// of texts are bounded. Comments and processing instructions are passed over.
final class LrmxCursor {

    private static final String REMEDY = "open the file in the form editor and save it again";

    private final XMLStreamReader xml;
    private int depth;
    private int elements;

    LrmxCursor(String text) throws LrmxRefusal {
        try {
            xml = factory().createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path: these properties were tried with it.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver(
                (publicId, systemId, base, name) -> {
                    throw new XMLStreamException("external entities are not read");
                });
        return factory;
    }

    /// Moves on and tells what is there: `START_ELEMENT`, `END_ELEMENT`, `CHARACTERS` or
    /// `END_DOCUMENT`.
    int next() throws LrmxRefusal {
        while (true) {
            int event = advance();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw doctype();
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    continue;
                }
                case XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return XMLStreamConstants.CHARACTERS;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refuse("an entity is referred to", "replace it by its text");
                default -> {}
            }
            return event;
        }
    }

    private int advance() throws LrmxRefusal {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw malformed(e);
        } catch (RuntimeException e) {
            // The parser answers some damaged inputs with exceptions of its own inner checks.
            throw new LrmxRefusal(place(), "the XML is damaged: " + e.getMessage(), REMEDY);
        }
    }

    private void enter() throws LrmxRefusal {
        if (++depth > LrmxLimits.DEPTH) {
            throw refuse("elements are nested deeper than " + LrmxLimits.DEPTH, REMEDY);
        }
        if (++elements > LrmxLimits.ELEMENTS) {
            throw refuse("there are more than " + LrmxLimits.ELEMENTS + " elements", REMEDY);
        }
    }

    /// The current element's name, prefix included.
    String name() {
        return xml.getLocalName();
    }

    /// The characters at the current `CHARACTERS` event.
    String characters() {
        return xml.getText();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        String prefix = xml.getAttributePrefix(index);
        String local = xml.getAttributeLocalName(index);
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    /// `line n, column m` of the last event.
    String place() {
        Location at = xml.getLocation();
        return "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }

    LrmxRefusal refuse(String reason, String remedy) {
        return new LrmxRefusal(place(), reason, remedy);
    }

    private LrmxRefusal doctype() {
        return refuse(
                "the file declares a document type (DOCTYPE), which can smuggle in other files",
                "remove the <!DOCTYPE ...> declaration; the form editor writes none");
    }

    private static LrmxRefusal malformed(XMLStreamException e) {
        Location at = e.getLocation();
        String place =
                at == null
                        ? "line 1"
                        : "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
        String message = String.valueOf(e.getMessage());
        int told = message.indexOf("Message: ");
        String reason = told < 0 ? message : message.substring(told + "Message: ".length());
        return new LrmxRefusal(place, "the XML is not well formed: " + reason, REMEDY);
    }
}
