package dev.shiren.talent.names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One way to read a whole name aloud.
///
/// @param syllables one for each code point, empty where there is no reading
/// @param surname how the surname among them is read
record Pronunciation(List<String> syllables, Surname surname) {

    /// The most ways of reading one name that are followed.
    static final int MAX = 32;

    /// A less likely reading of a given-name character costs more than one of the surname: under
    /// the cap, the other readings of the surname come first.
    private static final int GIVEN_COST = 2;

    /// How a name starts.
    ///
    /// @param length its code points: 0 in a transcribed name, which has no surname in front
    /// @param own whether it is read as surnames are, not as the character is elsewhere
    record Surname(int length, boolean own) {}

    /// The syllables up to one character, linked backwards so that ways share their beginnings.
    private record Path(@Nullable Path before, String syllable, int cost, Surname surname) {}

    Pronunciation {
        syllables = List.copyOf(syllables);
    }

    /// The likeliest ways to read a name of at least one code point that starts with a surname,
    /// likeliest first: a compound surname before its first character alone.
    static List<Pronunciation> ofNative(int[] name) {
        List<List<String>> compounds =
                name.length > 1 ? Surnames.compound(name[0], name[1]) : List.of();
        List<Path> compound = new ArrayList<>();
        for (List<String> reading : compounds) {
            int cost = compound.size();
            Surname surname = new Surname(2, true);
            Path first = new Path(null, reading.getFirst(), cost, surname);
            compound.add(new Path(first, reading.getLast(), cost, surname));
        }
        // 单于 alone is as well Shàn Yú; 单于晓明 is hardly Shàn Yúxiǎomíng.
        boolean likely = compounds.isEmpty() || name.length == 2;
        List<Path> single = singleSurname(name[0], likely, compounds.isEmpty() ? 0 : 1);
        List<Path> ends = new ArrayList<>(extended(compound, name, 2));
        ends.addAll(extended(single, name, 1));
        return cheapest(ends).stream().map(end -> of(end, name.length)).toList();
    }

    private static List<Path> singleSurname(int character, boolean likely, int baseCost) {
        Surnames.Reading readings = Surnames.single(character);
        List<Path> starts = new ArrayList<>();
        for (String reading : readings.all()) {
            Surname surname = new Surname(1, likely && starts.size() < readings.own());
            starts.add(new Path(null, reading, baseCost + starts.size(), surname));
        }
        return starts;
    }

    /// The likeliest ways to read a name, or a part of one, that starts with no surname.
    static List<Pronunciation> ofTranscribed(int[] name) {
        List<Path> starts = new ArrayList<>();
        for (String reading : Readings.of(name[0])) {
            int cost = GIVEN_COST * starts.size();
            starts.add(new Path(null, reading, cost, new Surname(0, true)));
        }
        List<Path> ends = extended(starts, name, 1);
        return cheapest(ends).stream().map(end -> of(end, name.length)).toList();
    }

    /// Goes on reading after the first `from` characters, dropping the least likely on the way.
    private static List<Path> extended(List<Path> starts, int[] name, int from) {
        List<Path> paths = starts;
        for (int at = from; at < name.length; at++) {
            List<String> readings = Readings.of(name[at]);
            List<Path> longer = new ArrayList<>(paths.size() * readings.size());
            for (Path path : paths) {
                int cost = path.cost();
                for (String reading : readings) {
                    longer.add(new Path(path, reading, cost, path.surname()));
                    cost += GIVEN_COST;
                }
            }
            paths = longer.size() > MAX ? cheapest(longer) : longer;
        }
        return paths;
    }

    private static List<Path> cheapest(List<Path> paths) {
        if (paths.size() < 2) {
            return paths;
        }
        List<Path> sorted = new ArrayList<>(paths);
        sorted.sort(Comparator.comparingInt(Path::cost));
        return sorted.size() > MAX ? sorted.subList(0, MAX) : sorted;
    }

    private static Pronunciation of(Path end, int length) {
        String[] syllables = new String[length];
        int at = length;
        for (@Nullable Path path = end; path != null; path = path.before()) {
            syllables[--at] = path.syllable();
        }
        return new Pronunciation(List.of(syllables), end.surname());
    }
}
