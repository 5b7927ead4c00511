package dev.shiren.talent.names;

import com.ibm.icu.text.Transliterator;

import net.sourceforge.pinyin4j.PinyinHelper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The toneless readings of single characters, the most customary first. ICU gives one reading in
/// all planes; pinyin4j gives all readings of the 20 377 oldest characters; a small file gives what
/// both miss. The union matters: of those characters, 1 552 lack ICU's reading in pinyin4j (龘 da).
final class Readings {

    private static final Transliterator ICU = Transliterator.getInstance("Han-Latin");
    private static final Map<String, List<List<String>>> SUPPLEMENT =
            ReadingsFile.read("/names/readings-supplement.csv");

    /// Bounded by the number of Han characters.
    private static final Map<Integer, List<String>> CACHE = new ConcurrentHashMap<>();

    private Readings() {}

    /// Syllables of `a` to `z` with `v` for `ü`; a Latin letter is its own syllable. Never empty:
    /// a character nobody can read gives one empty syllable, which takes no part in any form.
    static List<String> of(int codePoint) {
        List<String> known = CACHE.get(codePoint);
        if (known != null) {
            return known;
        }
        if (!Names.isHan(codePoint)) {
            String letters = LatinLetters.fold(Character.toString(codePoint));
            return List.of(LatinLetters.areAll(letters) ? letters : "");
        }
        return CACHE.computeIfAbsent(codePoint, Readings::lookUp);
    }

    private static List<String> lookUp(int codePoint) {
        Set<String> readings = new LinkedHashSet<>();
        String character = Character.toString(codePoint);
        add(readings, LatinLetters.fold(ICU.transliterate(character)));
        if (Character.isBmpCodePoint(codePoint)) {
            addDictionary(readings, (char) codePoint);
        }
        SUPPLEMENT.getOrDefault(character, List.of()).forEach(one -> add(readings, one.getFirst()));
        // Interjections (嗯 ng) and the retroflex ending (儿 r): no one reads a name so.
        if (readings.stream().anyMatch(Readings::hasVowel)) {
            readings.removeIf(reading -> !hasVowel(reading));
        }
        return readings.isEmpty() ? List.of("") : List.copyOf(readings);
    }

    /// pinyin4j writes `lu:3` for `lǚ` and `e^2` for `ế`.
    private static void addDictionary(Set<String> readings, char character) {
        String[] found = PinyinHelper.toHanyuPinyinStringArray(character);
        if (found != null) {
            for (String one : found) {
                add(
                        readings,
                        one.substring(0, one.length() - 1).replace("u:", "v").replace("^", ""));
            }
        }
    }

    private static void add(Set<String> readings, String syllable) {
        if (LatinLetters.areAll(syllable)) {
            readings.add(syllable);
        }
    }

    private static boolean hasVowel(String syllable) {
        return syllable.codePoints().anyMatch(letter -> "aeiouv".indexOf(letter) >= 0);
    }
}
