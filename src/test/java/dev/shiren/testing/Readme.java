package dev.shiren.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What the README shows.
public final class Readme {

    private static final Pattern OPERATION =
            Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

    private Readme() {}

    /// The query to paste after the first start.
    public static String search() {
        return operations().getFirst();
    }

    /// The example of writing; its variables are `cadre` and `version`.
    public static String mutation() {
        return operations().get(1);
    }

    /// What a pattern's group finds in the lines of a section.
    public static List<String> found(String pattern, String heading) {
        String text = text();
        int start = text.indexOf(heading);
        int end = text.indexOf("\n## ", start + 1);
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text.substring(start, end < 0 ? text.length() : end))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> operations() {
        return OPERATION.matcher(text()).results().map(result -> result.group(1)).toList();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
