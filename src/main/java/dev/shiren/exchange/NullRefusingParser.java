package dev.shiren.exchange;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/// Refuses `null` wherever a value stands: in the roster format what is unknown is left out.
/// Jackson
/// itself cannot tell a null from an absent component of a record.
final class NullRefusingParser extends JsonParserDelegate {

    /// A null, with the JSON pointer of its place.
    static final class NullFound extends RuntimeException {

        private final String pointer;

        NullFound(String pointer) {
            super("is null: leave the property out instead");
            this.pointer = pointer;
        }

        String pointer() {
            return pointer;
        }
    }

    NullRefusingParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = super.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            throw new NullFound(streamReadContext().pathAsPointer().toString());
        }
        return token;
    }
}
