package dev.shiren.talent.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All under which one name is found: what the index stores, and by [#tier(NameQuery)] what a
/// search over it means. Two persons of one name have equal forms. Computed without reference to
/// the original spelling of names that Han characters transcribe.
///
/// @param exact the name as [Names#normalise(String)] gives it
/// @param joined the same without separators
/// @param parts what stands between its separators; the whole name if there is none
/// @param surnamePinyin distinct forms of 2 to 60 letters `a` to `z`, the likeliest first, that
///     read the surname as a surname; all forms of a transcribed name
/// @param otherPinyin further such forms, by other readings of the surname; no more than 256 with
///     those of `surnamePinyin`
public record NameForms(
        String exact,
        String joined,
        List<String> parts,
        List<String> surnamePinyin,
        List<String> otherPinyin) {

    public NameForms {
        parts = List.copyOf(parts);
        surnamePinyin = List.copyOf(surnamePinyin);
        otherPinyin = List.copyOf(otherPinyin);
    }

    /// The forms of a name as it was written; of a blank one, forms that nothing finds.
    public static NameForms of(String name) {
        String exact = Names.normalise(name);
        List<String> parts = Names.parts(exact);
        PinyinForms pinyin = PinyinForms.of(parts);
        return new NameForms(exact, Names.join(exact), parts, pinyin.own(), pinyin.other());
    }

    /// All pinyin forms, the surname's own readings first.
    public List<String> pinyin() {
        return Stream.concat(surnamePinyin.stream(), otherPinyin.stream()).toList();
    }

    /// The joined name and what is left of it after each character. A prefix search over these
    /// finds a run of Han characters anywhere in the name, with no n-grams in the index.
    public List<String> suffixes() {
        List<String> suffixes = new ArrayList<>();
        for (int at = 0; at < joined.length(); at = joined.offsetByCodePoints(at, 1)) {
            suffixes.add(joined.substring(at));
        }
        return List.copyOf(suffixes);
    }

    public boolean matches(NameQuery query) {
        return tier(query).isPresent();
    }

    /// How well the query fits, or empty if it does not find this name.
    public Optional<NameTier> tier(NameQuery query) {
        return switch (query) {
            case NameQuery.Han(String text) -> hanTier(text);
            case NameQuery.Pattern pattern ->
                    pattern.fits(joined) || pattern.fits(exact)
                            ? Optional.of(NameTier.CONTAINED)
                            : Optional.empty();
            case NameQuery.Latin(String letters) -> latinTier(letters);
            case NameQuery.None _ -> Optional.empty();
        };
    }

    private Optional<NameTier> hanTier(String text) {
        if (joined.equals(text)) {
            return Optional.of(NameTier.EXACT);
        }
        if (joined.startsWith(text) || parts.contains(text)) {
            return Optional.of(NameTier.PREFIX);
        }
        return joined.contains(text) ? Optional.of(NameTier.CONTAINED) : Optional.empty();
    }

    private Optional<NameTier> latinTier(String letters) {
        if (surnamePinyin.contains(letters)) {
            return Optional.of(NameTier.SURNAME_READING);
        }
        if (otherPinyin.contains(letters)) {
            return Optional.of(NameTier.OTHER_READING);
        }
        boolean begins =
                Stream.concat(surnamePinyin.stream(), otherPinyin.stream())
                        .anyMatch(form -> form.startsWith(letters));
        return begins ? Optional.of(NameTier.PREFIX) : Optional.empty();
    }
}
