package dev.shiren.talent.search.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Longer words in which a word that is searched does not mean itself (外事 in 意外事故). Chinese
/// text has no spaces, so a phrase is found inside them; an occurrence there must not count.
final class FalseFriends {

    /// A deputy is not the principal: 副书记 is no 书记.
    private static final String DEPUTY = "副";

    private static final Map<String, List<String>> TRAPS = read();

    private FalseFriends() {}

    /// The words inside which `word` does not count.
    static List<String> around(String word) {
        List<String> known = TRAPS.getOrDefault(word, List.of());
        boolean han = word.codePoints().allMatch(Character::isIdeographic);
        if (!han || word.startsWith(DEPUTY) || word.codePointCount(0, word.length()) < 2) {
            return known;
        }
        List<String> all = new ArrayList<>(known);
        all.add(DEPUTY + word);
        return all;
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = FalseFriends.class.getResourceAsStream("/search/false-friends.csv")) {
            if (in == null) {
                throw new IllegalStateException(
                        "search/false-friends.csv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(
                            Collectors.groupingBy(
                                    cells -> cells[0],
                                    Collectors.mapping(cells -> cells[1], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
