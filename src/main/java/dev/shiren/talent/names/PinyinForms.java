package dev.shiren.talent.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The Latin words under which one name is found, likeliest first.
///
/// For 单晓明 read shàn xiǎo míng: `shanxiaoming`, `shanxm`, `sxm`. For a transcribed name the same
/// of the whole (its first part in the surname's place), then the first letters of its parts, and
/// each part in full and by its initials. Two spellings vary: `ü` is typed `v`, `u` or `yu`, and
/// 尔 (er) within a transcription is abbreviated `e` or, as it sounds, `r` (`aynrmmt`).
final class PinyinForms {

    /// The most letters of one form; what is longer is cut.
    static final int MAX_LETTERS = 60;

    /// Shorter forms cannot be asked for.
    static final int MIN_LETTERS = 2;

    /// The most forms of one name. Names of persons have ten to thirty; this bounds what fifty
    /// polyphonic characters in many parts can cost the index.
    static final int MAX_FORMS = 256;

    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> other = new LinkedHashSet<>();

    private PinyinForms() {}

    /// The forms of a normalised name given by its parts.
    static PinyinForms of(List<String> parts) {
        PinyinForms forms = new PinyinForms();
        int[] whole = String.join("", parts).codePoints().toArray();
        if (whole.length == 0) {
            return forms;
        }
        if (parts.size() == 1) {
            Pronunciation.ofNative(whole).forEach(forms::addNative);
        } else {
            int[] lengths = parts.stream().mapToInt(p -> p.codePointCount(0, p.length())).toArray();
            Pronunciation.ofTranscribed(whole).forEach(way -> forms.addTranscribed(way, lengths));
        }
        forms.other.removeAll(forms.own);
        return forms;
    }

    /// Forms with the surname read as a surname; all forms of a transcribed name.
    List<String> own() {
        return List.copyOf(own);
    }

    /// Forms only another reading of the surname gives.
    List<String> other() {
        List<String> all = List.copyOf(other);
        return all.subList(0, Math.min(all.size(), MAX_FORMS - own.size()));
    }

    private void addNative(Pronunciation way) {
        Set<String> target = way.surname().own() ? own : other;
        for (List<String> syllables : spellings(way.syllables())) {
            addWhole(target, syllables, way.surname().length());
        }
    }

    private void addTranscribed(Pronunciation way, int[] partLengths) {
        for (List<String> syllables : spellings(way.syllables())) {
            addWhole(own, syllables, partLengths[0]);
            addParts(syllables, partLengths);
        }
    }

    private static void addWhole(Set<String> target, List<String> syllables, int head) {
        List<String> rest = syllables.subList(head, syllables.size());
        String first = full(syllables.subList(0, head));
        add(target, first + full(rest));
        add(target, first + initials(rest, 'e'));
        add(target, initials(syllables, 'e'));
        if (syllables.contains("er")) {
            add(target, first + initials(rest, 'r'));
            add(target, initials(syllables, 'r'));
        }
    }

    private void addParts(List<String> syllables, int[] partLengths) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int length : partLengths) {
            List<String> part = syllables.subList(start, start + length);
            parts.add(full(part));
            add(own, initials(part, 'e'));
            add(own, initials(part, 'r'));
            start += length;
        }
        add(own, initials(parts, 'e'));
        parts.forEach(part -> add(own, part));
    }

    private static void add(Set<String> target, String form) {
        if (form.length() >= MIN_LETTERS && target.size() < MAX_FORMS) {
            target.add(form.length() > MAX_LETTERS ? form.substring(0, MAX_LETTERS) : form);
        }
    }

    private static String full(List<String> syllables) {
        StringBuilder full = new StringBuilder(MAX_LETTERS);
        for (int i = 0; i < syllables.size(); i++) {
            full.append(syllables.get(i));
        }
        return full.toString();
    }

    private static String initials(List<String> syllables, char ofEr) {
        StringBuilder initials = new StringBuilder(syllables.size());
        for (int i = 0; i < syllables.size(); i++) {
            String syllable = syllables.get(i);
            if (syllable.equals("er")) {
                initials.append(ofEr);
            } else if (!syllable.isEmpty()) {
                initials.append(syllable.charAt(0));
            }
        }
        return initials.toString();
    }

    /// The syllables with `ü` as `v`, and where there is one, also as `u` and `yu`. Nobody mixes
    /// the three in one word.
    private static List<List<String>> spellings(List<String> syllables) {
        for (int i = 0; i < syllables.size(); i++) {
            if (hasUmlaut(syllables.get(i))) {
                return List.of(syllables, respelt(syllables, "u"), respelt(syllables, "yu"));
            }
        }
        return List.of(syllables);
    }

    private static List<String> respelt(List<String> syllables, String umlaut) {
        return syllables.stream().map(s -> hasUmlaut(s) ? s.replace("v", umlaut) : s).toList();
    }

    /// Whether a reading has an `ü`; a Latin letter `v` of a name stands alone.
    private static boolean hasUmlaut(String syllable) {
        return syllable.length() > 1 && syllable.charAt(1) == 'v';
    }
}
