package dev.shiren.embedded;

import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;

import java.util.regex.Pattern;

/// Reads the `pattern` and `flags` settings.
final class Patterns {

    private Patterns() {}

    static Pattern required(String name, Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("[" + name + "] needs the setting [pattern]");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }
}
