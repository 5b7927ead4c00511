package dev.shiren.exchange.lrmx;

import java.util.regex.Pattern;

/// A name as written and as compared.
///
/// @param matching without blanks, the separator between parts always `·`
/// @param original trimmed only
public record PersonName(String matching, String original) {

    // What editors and lossy encodings leave where a · stood.
    private static final Pattern SEPARATOR =
            Pattern.compile("(?<=\\p{IsHan})[?？。•・･‧∙⋅●．.·](?=\\p{IsHan})");

    static PersonName of(String raw) {
        String original = FormText.trim(raw);
        return new PersonName(
                SEPARATOR.matcher(FormText.squeeze(original)).replaceAll("·"), original);
    }

    /// Characters of the compared name, those beyond the BMP counted once.
    int length() {
        return matching.codePointCount(0, matching.length());
    }

    /// Tells nothing about the person.
    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
