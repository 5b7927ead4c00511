package dev.shiren.exchange.lrmx;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a person file: UTF-8 without mark, every element of the dialect in the form's order,
/// empty ones too, unknown elements back behind the known one they followed. Reading what was
/// written gives the same texts.
public final class LrmxWriter {

    private static final String INDENT = "  ";

    private LrmxWriter() {}

    /// The bytes of the file, in the dialect it states.
    public static byte[] write(LrmxFile file) {
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Person>\n");
        unknown(out, file.unknown(), "", INDENT, "\n");
        for (LrmxField field : LrmxField.values()) {
            if (field == LrmxField.FAMILY) {
                family(out, file);
            } else if (field.in(file.dialect())) {
                element(out.append(INDENT), field.element(), file.raw(field));
                out.append('\n');
            }
            unknown(out, file.unknown(), field.element(), INDENT, "\n");
        }
        return out.append("</Person>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void family(StringBuilder out, LrmxFile file) {
        String element = LrmxField.FAMILY.element();
        out.append(INDENT).append('<').append(element).append(">\n");
        unknown(out, file.unknownInFamily(), "", INDENT + INDENT, "\n");
        for (int i = 0; i < file.family().size(); i++) {
            relative(out.append(INDENT + INDENT), file.family().get(i));
            unknown(out, file.unknownInFamily(), Integer.toString(i + 1), INDENT + INDENT, "\n");
        }
        out.append(INDENT).append("</").append(element).append(">\n");
    }

    private static void relative(StringBuilder out, LrmxRelative relative) {
        out.append("<Item>");
        unknown(out, relative.unknown(), "", "", "");
        for (LrmxRelative.Field field : LrmxRelative.Field.values()) {
            element(out, field.element(), relative.texts().getOrDefault(field, ""));
            unknown(out, relative.unknown(), field.element(), "", "");
        }
        out.append("</Item>\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>');
        XmlEscape.text(out, text);
        out.append("</").append(name).append('>');
    }

    private static void unknown(
            StringBuilder out, List<LrmxUnknown> all, String after, String before, String behind) {
        for (LrmxUnknown element : all) {
            if (element.after().equals(after)) {
                out.append(before).append(element.xml()).append(behind);
            }
        }
    }
}
