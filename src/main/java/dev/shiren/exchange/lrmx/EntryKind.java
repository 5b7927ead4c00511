package dev.shiren.exchange.lrmx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an entry is by its name.
enum EntryKind {
    PERSON,
    ZIP,
    OTHER_ARCHIVE,
    /// The form of editor 2, which has no id number and no escaping.
    OLD_PERSON,
    OTHER;

    private static final Set<String> ARCHIVES =
            Set.of(
                    "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "hzb", "zb3", "zzb3",
                    "jar");

    static EntryKind of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // Macs put a shadow of every file into their archives.
        if (name.startsWith("._") || path.startsWith("__MACOSX/")) {
            return OTHER;
        }
        return switch (extension) {
            case "lrmx" -> PERSON;
            case "zip" -> ZIP;
            case "lrm" -> OLD_PERSON;
            default -> ARCHIVES.contains(extension) ? OTHER_ARCHIVE : OTHER;
        };
    }

    /// Why an entry of this kind inside a folder or archive is refused; nothing for what has
    /// nothing to do with person files.
    Optional<LrmxRejected> refusal(String place) {
        return switch (this) {
            case ZIP, OTHER_ARCHIVE ->
                    Optional.of(
                            new LrmxRejected(
                                    place,
                                    "it is an archive inside the source, which is not opened",
                                    "import it by itself, as a zip"));
            case OLD_PERSON ->
                    Optional.of(
                            new LrmxRejected(
                                    place,
                                    "it is a file of the old editor (.lrm), which is not read",
                                    "open it in the form editor and save it as .lrmx"));
            case PERSON, OTHER -> Optional.empty();
        };
    }

    static LrmxRejected tooLarge(String place, LrmxLimits limits) {
        return new LrmxRejected(
                place,
                "it is larger than " + limits.fileBytes() + " bytes",
                "replace the photo by a smaller one");
    }

    /// A name fit to be shown: control characters replaced, very long ones cut.
    static String printable(String name) {
        String shown = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return shown.length() <= 300 ? shown : shown.substring(0, 300) + "...";
    }
}
