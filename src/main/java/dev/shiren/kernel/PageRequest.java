package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for: so many objects after a place, or before one.
///
/// @param size 1 to 100
/// @param backward the objects that end at the place, instead of those that start there
/// @param cursor the place, which is itself left out; null for the list's own end
public record PageRequest(int size, boolean backward, @Nullable String cursor) {

    /// How many objects a page has when the client does not say.
    public static final int DEFAULT_SIZE = 20;

    /// How many objects a page can have.
    public static final int MAX_SIZE = 100;

    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw RejectedException.badInput(
                    "'%s' is %d: ask for 1 to %d and page on with '%s'"
                            .formatted(
                                    backward ? "last" : "first",
                                    size,
                                    MAX_SIZE,
                                    backward ? "before" : "after"));
        }
    }

    /// Reads the four arguments of a Relay connection field.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) for a size out of bounds and for arguments of
    ///     both directions
    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        boolean forward = first != null || after != null;
        boolean backward = last != null || before != null;
        if (forward && backward) {
            throw RejectedException.badInput(
                    "'first' and 'after' page forward, 'last' and 'before' backward:"
                            + " give arguments of one direction");
        }
        Integer size = backward ? last : first;
        return new PageRequest(
                size == null ? DEFAULT_SIZE : size, backward, backward ? before : after);
    }

    /// How many objects to read: one more than shown tells whether the list goes on.
    public int limit() {
        return size + 1;
    }

    /// The place, decoded.
    ///
    /// @param count how many values the list's order has
    public @Nullable Cursor place(int count) {
        return cursor == null ? null : Cursor.decode(cursor, count);
    }
}
