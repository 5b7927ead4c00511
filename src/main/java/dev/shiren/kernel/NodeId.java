package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// The global id of an object in the graph. Its text form is opaque to clients (base64url of
/// `Type:key`), stable, and one id has exactly one text.
///
/// @param type the [NodeSource] that loads it; a GraphQL name, often that of the object's type
/// @param key what that source knows the object by; 1 to 200 characters
public record NodeId(String type, String key) {

    private static final int MAX_KEY = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][_0-9A-Za-z]{0,63}");

    public NodeId {
        if (!NAME.matcher(type).matches()) {
            throw new IllegalArgumentException("'" + type + "' is no type name");
        }
        if (key.isEmpty() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException(
                    "a key of " + type + " has " + key.length() + " characters, not 1 to 200");
        }
    }

    /// Reads the text form. Named so that Spring binds an `ID` argument to this type.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) for anything [#toString()] does not write
    public static NodeId valueOf(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            var decoder = StandardCharsets.UTF_8.newDecoder();
            String plain = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            int colon = plain.indexOf(':');
            NodeId id = new NodeId(plain.substring(0, colon), plain.substring(colon + 1));
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | CharacterCodingException e) {
            throw garbage(text, e);
        }
        throw garbage(text, null);
    }

    /// The key, when this is an id of the expected type.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) when it names something else
    public String keyOf(String expectedType) {
        if (!type.equals(expectedType)) {
            throw RejectedException.badInput(
                    "the id " + this + " is that of a " + type + ", not of a " + expectedType);
        }
        return key;
    }

    /// The text form.
    @Override
    public String toString() {
        byte[] plain = (type + ":" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    private static RejectedException garbage(String text, @Nullable Throwable cause) {
        return new RejectedException(
                ErrorCode.BAD_USER_INPUT,
                "'" + Excerpt.of(text) + "' is no node id: use ids as an `id` field returned them",
                cause);
    }
}
