package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An expected refusal of a mutation.
///
/// @param message what is wrong and what would be right
/// @param path of the input field it is about, from `input`
/// @param rule code of the rule set that stands against it
/// @param currentVersion of the cadre, where the expected one is stale
public record UserError(
        UserErrorCode code,
        String message,
        List<String> path,
        @Nullable String rule,
        @Nullable Long currentVersion) {

    public UserError {
        path = List.copyOf(path);
    }

    /// A refusal about one field of the input; `field` may be empty for the input as a whole.
    public static UserError of(UserErrorCode code, String field, String message) {
        List<String> path = field.isEmpty() ? List.of("input") : List.of("input", field);
        return new UserError(code, message, path, null, null);
    }
}
