package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// A place in an ordered list: the sort values of the object there, the last of them unique. Its
/// text form is opaque to clients.
///
/// @param values at least one; any text without U+001F, which separates them in the text form
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    /// First character of the plain form, so that other base64 text is not mistaken for a cursor.
    private static final String MARK = "c";

    public Cursor {
        values = List.copyOf(values);
        if (values.isEmpty() || values.stream().anyMatch(value -> value.contains(SEPARATOR))) {
            throw new IllegalArgumentException("not the values of a cursor: " + values);
        }
    }

    public static Cursor of(String... values) {
        return new Cursor(List.of(values));
    }

    /// Reads the text form.
    ///
    /// @param count how many values the list's order has
    /// @throws RejectedException (BAD_USER_INPUT) for a text that is no cursor of such a list
    public static Cursor decode(String text, int count) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            var decoder = StandardCharsets.UTF_8.newDecoder();
            String plain = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            String[] values = plain.substring(Math.min(1, plain.length())).split(SEPARATOR, -1);
            if (plain.startsWith(MARK) && values.length == count) {
                return of(values);
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw garbage(text, e);
        }
        throw garbage(text, null);
    }

    /// The text form.
    @Override
    public String toString() {
        byte[] plain = (MARK + String.join(SEPARATOR, values)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    private static RejectedException garbage(String text, @Nullable Throwable cause) {
        return new RejectedException(
                ErrorCode.BAD_USER_INPUT,
                "'"
                        + Excerpt.of(text)
                        + "' is no cursor of this list: use `cursor`, `startCursor` or `endCursor`"
                        + " of a page in the same order",
                cause);
    }
}
