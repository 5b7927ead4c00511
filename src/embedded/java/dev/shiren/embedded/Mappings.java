package dev.shiren.embedded;

import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;

import java.util.List;

/// The `mapping` character filter: rules `from => to`, with `\\uXXXX` and the usual escapes.
final class Mappings {

    private static final String ARROW = "=>";

    private Mappings() {}

    static CharFilterFactory charFilter(String name, Environment environment, Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "[" + name + "] needs the setting [mappings] or [mappings_path]");
        }
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            int arrow = rule.lastIndexOf(ARROW);
            if (arrow < 0) {
                throw new IllegalArgumentException(
                        "[" + name + "] has a rule without [=>]: [" + rule + "]");
            }
            builder.add(
                    unescape(rule.substring(0, arrow).strip()),
                    unescape(rule.substring(arrow + ARROW.length()).strip()));
        }
        NormalizeCharMap map = builder.build();
        return new CharStep(name, in -> new MappingCharFilter(map, in));
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char escape = text.charAt(++at);
            if (escape == 'u') {
                out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                out.append(simple(escape));
            }
        }
        return out.toString();
    }

    private static char simple(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape;
        };
    }
}
