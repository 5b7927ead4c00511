package dev.shiren.talent.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How characters are read as a surname, from `names/surnames.csv`.
final class Surnames {

    private static final Map<String, List<List<String>>> FILE =
            ReadingsFile.read("/names/surnames.csv");
    private static final Map<Integer, Reading> SINGLE = new ConcurrentHashMap<>();

    /// Readings of a one-character surname.
    ///
    /// @param all the surname readings first, then the others, never empty
    /// @param own how many of them, from the front, are surname readings
    record Reading(List<String> all, int own) {}

    private Surnames() {}

    /// A listed surname has its listed readings and the customary one of the character (people
    /// type `danxiaoming` for 单晓明), not its rare ones (沈 is never read `chen`); of any other
    /// character all readings may be meant, the customary one first.
    static Reading single(int codePoint) {
        Reading known = SINGLE.get(codePoint);
        if (known != null) {
            return known;
        }
        return Names.isHan(codePoint)
                ? SINGLE.computeIfAbsent(codePoint, Surnames::lookUp)
                : new Reading(Readings.of(codePoint), 1);
    }

    /// The readings of a two-character surname, each of two syllables; empty if it is none.
    static List<List<String>> compound(int first, int second) {
        return FILE.getOrDefault(new String(new int[] {first, second}, 0, 2), List.of());
    }

    private static Reading lookUp(int codePoint) {
        List<String> common = Readings.of(codePoint);
        List<List<String>> listed = FILE.getOrDefault(Character.toString(codePoint), List.of());
        if (listed.isEmpty()) {
            return new Reading(common, 1);
        }
        Set<String> all = new LinkedHashSet<>();
        listed.forEach(one -> all.add(one.getFirst()));
        int own = all.size();
        all.add(common.getFirst());
        return new Reading(List.copyOf(all), own);
    }
}
