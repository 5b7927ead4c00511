package dev.shiren.exchange;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/// Refuses what Jackson lets through: `null`, because what is unknown is left out of a roster and
/// Jackson cannot tell a null from an absent component of a record; and half a character (a
/// surrogate without its other half), which no UTF-8 column can keep.
final class StrictParser extends JsonParserDelegate {

    /// A value that is refused, with the JSON pointer of its place.
    static final class Refused extends RuntimeException {

        private final String pointer;

        Refused(String pointer, String message) {
            super(message);
            this.pointer = pointer;
        }

        String pointer() {
            return pointer;
        }
    }

    StrictParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = super.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            throw refused("is null: leave the property out instead");
        }
        if (token == JsonToken.VALUE_STRING && hasHalfCharacter(getString())) {
            throw refused(
                    "has half a character (a surrogate without its other half): write the whole"
                            + " character");
        }
        return token;
    }

    private Refused refused(String message) {
        return new Refused(streamReadContext().pathAsPointer().toString(), message);
    }

    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
