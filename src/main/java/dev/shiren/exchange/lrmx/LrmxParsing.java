package dev.shiren.exchange.lrmx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/// One pass over one person file. What is known goes into its place once; everything else is kept
/// beside it.
final class LrmxParsing {

    private final LrmxCursor cursor;
    private final Map<LrmxField, String> texts = new EnumMap<>(LrmxField.class);
    private final List<LrmxRelative> family = new ArrayList<>();
    private final List<LrmxWarning> warnings = new ArrayList<>();
    private List<LrmxUnknown> unknownInFamily = List.of();
    private boolean familySeen;

    LrmxParsing(LrmxCursor cursor) {
        this.cursor = cursor;
    }

    LrmxFile file() throws LrmxRefusal {
        while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
            // blank text before the root is all the parser lets through
        }
        if (!cursor.name().equals("Person")) {
            throw cursor.refuse(
                    "the root element is " + shortened(cursor.name()) + ", not Person",
                    "send the .lrmx file that the form editor saves");
        }
        warnAboutAttributes();
        List<LrmxUnknown> unknown = children(this::takeField);
        while (cursor.next() != XMLStreamConstants.END_DOCUMENT) {
            // the parser refuses anything but blanks and comments here
        }
        checkPhoto();
        return new LrmxFile(dialect(), texts, family, unknown, unknownInFamily, warnings);
    }

    /// Takes the element at the cursor to its end and returns the mark by which what follows it is
    /// put back, or leaves it alone and returns nothing.
    private interface Known {
        String take(String element) throws LrmxRefusal;
    }

    private List<LrmxUnknown> children(Known known) throws LrmxRefusal {
        List<LrmxUnknown> unknown = new ArrayList<>();
        String after = "";
        int event = cursor.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = cursor.name();
                String taken = known.take(name);
                if (taken.isEmpty()) {
                    unknown.add(new LrmxUnknown(after, name, unknownElement(name)));
                } else {
                    after = taken;
                }
            } else if (!FormText.trim(cursor.characters()).isEmpty()) {
                unknown.add(strayText(after));
            }
            if (unknown.size() > LrmxLimits.ELEMENTS) {
                throw cursor.refuse("there is too much unknown content", "remove it");
            }
            event = cursor.next();
        }
        return unknown;
    }

    private String takeField(String element) throws LrmxRefusal {
        LrmxField field = LrmxField.of(element).orElse(null);
        if (field == null
                || texts.containsKey(field)
                || (field == LrmxField.FAMILY && familySeen)) {
            return "";
        }
        warnAboutAttributes();
        if (field == LrmxField.FAMILY) {
            familySeen = true;
            unknownInFamily = children(this::takeRelative);
        } else {
            int limit = field == LrmxField.PHOTO ? LrmxLimits.PHOTO_TEXT : LrmxLimits.TEXT;
            texts.put(field, text(element, limit));
        }
        return element;
    }

    private String takeRelative(String element) throws LrmxRefusal {
        if (!element.equals("Item")) {
            return "";
        }
        warnAboutAttributes();
        Map<LrmxRelative.Field, String> row = new EnumMap<>(LrmxRelative.Field.class);
        List<LrmxUnknown> unknown =
                children(
                        name -> {
                            LrmxRelative.Field field = LrmxRelative.Field.of(name).orElse(null);
                            if (field == null || row.containsKey(field)) {
                                return "";
                            }
                            row.put(field, text(name, LrmxLimits.TEXT));
                            return name;
                        });
        family.add(new LrmxRelative(row, unknown));
        return Integer.toString(family.size());
    }

    /// The text up to the end of the current element; elements inside lose their tags.
    private String text(String element, int limit) throws LrmxRefusal {
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    warn(element, "holds elements; their text is read, their tags are dropped");
                }
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> text.append(cursor.characters());
            }
            if (text.length() > limit) {
                throw cursor.refuse(
                        element + " is longer than " + limit + " characters", "shorten it");
            }
        }
        return text.toString();
    }

    private String unknownElement(String name) throws LrmxRefusal {
        warn(name, "unknown or repeated element: kept for export, not read");
        return VerbatimXml.element(cursor);
    }

    private LrmxUnknown strayText(String after) {
        warn("#text", "text between elements: kept for export, not read");
        StringBuilder xml = new StringBuilder();
        XmlEscape.text(xml, cursor.characters());
        return new LrmxUnknown(after, "#text", xml.toString());
    }

    private void warnAboutAttributes() {
        if (cursor.attributes() > 0) {
            warn(cursor.name(), "has attributes, which the form does not know; not kept");
        }
    }

    private void warn(String element, String message) {
        warnings.add(new LrmxWarning(shortened(element) + ", " + cursor.place(), message));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "...";
    }

    private void checkPhoto() {
        String base64 = texts.getOrDefault(LrmxField.PHOTO, "");
        LrmxPhoto photo = LrmxPhoto.fromBase64(base64).orElse(null);
        if (!base64.isBlank() && photo == null) {
            warnings.add(new LrmxWarning(LrmxField.PHOTO.place(), "is no JPEG or PNG; not read"));
        }
        if (photo != null && photo.bytes().length > LrmxPhoto.MAX_BYTES) {
            warnings.add(new LrmxWarning(LrmxField.PHOTO.place(), "is larger than 5 MB"));
        }
    }

    private LrmxDialect dialect() {
        boolean four =
                texts.containsKey(LrmxField.RETIREMENT_DUE)
                        || texts.containsKey(LrmxField.AGE_LIMIT)
                        || FormText.trim(texts.getOrDefault(LrmxField.VERSION, "")).startsWith("4");
        return four ? LrmxDialect.V4 : LrmxDialect.V3;
    }
}
