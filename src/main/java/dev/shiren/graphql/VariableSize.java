package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;

/// How big the variables of a request are: the server walks them several times, so it walks no
/// more than a client has reason to send.
final class VariableSize {

    private static final int MAX_DEPTH = 20;

    private final int most;
    private int values;

    private VariableSize(int most) {
        this.most = most;
    }

    /// @throws Refusal for variables of more values, or more levels, than are taken
    static void check(Map<String, ?> variables, int most) {
        new VariableSize(most).count(variables, 0);
    }

    private void count(@Nullable Object value, int depth) {
        if (++values > most || depth > MAX_DEPTH) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "the variables have more than %,d values or %d levels: send fewer at once"
                            .formatted(most, MAX_DEPTH));
        }
        switch (value) {
            case Collection<?> list -> list.forEach(entry -> count(entry, depth + 1));
            case Map<?, ?> object -> object.values().forEach(field -> count(field, depth + 1));
            case null, default -> {}
        }
    }
}
