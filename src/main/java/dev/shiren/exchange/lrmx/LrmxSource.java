package dev.shiren.exchange.lrmx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds the person files in one file, a folder with all below it, or a zip, and hands them over
/// one by one, so that memory holds one at a time. A bad entry is refused alone; only what has
/// nothing to do with person files is passed over silently.
public final class LrmxSource {

    private static final int FOLDER_DEPTH = 32;

    private final String sourceName;
    private final LrmxLimits limits;
    private final Consumer<LrmxEntry> sink;

    private LrmxSource(String sourceName, LrmxLimits limits, Consumer<LrmxEntry> sink) {
        this.sourceName = EntryKind.printable(sourceName);
        this.limits = limits;
        this.sink = sink;
    }

    /// Hands every entry of the source to the sink, in the order of names (folder) or of the
    /// archive, on the calling thread. Never throws for what the source is; exceptions of the sink
    /// come out.
    ///
    /// @param name what the source is called where it comes from: an upload lies under another name
    public static void walk(Path source, String name, Consumer<LrmxEntry> sink) {
        walk(source, name, LrmxLimits.DEFAULT, sink);
    }

    /// The same within other limits.
    public static void walk(Path source, String name, LrmxLimits limits, Consumer<LrmxEntry> sink) {
        LrmxSource walk = new LrmxSource(name, limits, sink);
        if (Files.isDirectory(source)) {
            walk.folder(source, source, 0);
        } else if (Files.isRegularFile(source)) {
            walk.single(source);
        } else {
            walk.refuse(walk.sourceName, "there is no such file or folder", "check the path");
        }
    }

    private void single(Path file) {
        EntryKind kind = EntryKind.of(sourceName);
        if (kind == EntryKind.PERSON) {
            file(file, sourceName);
        } else if (kind == EntryKind.ZIP || (kind == EntryKind.OTHER && startsLikeZip(file))) {
            new ZipWalk(limits, sink).walk(file, sourceName);
        } else {
            refuse(
                    sourceName,
                    "it is neither a person file (.lrmx) nor a zip of them",
                    "give a .lrmx file, a folder, or a .zip");
        }
    }

    private void folder(Path root, Path folder, int depth) {
        String place = depth == 0 ? sourceName : place(root, folder);
        if (depth > FOLDER_DEPTH) {
            refuse(place, "folders are nested too deep", "move the files up");
            return;
        }
        try (Stream<Path> listing = Files.list(folder)) {
            List<Path> sorted = listing.sorted(Comparator.comparing(LrmxSource::name)).toList();
            for (Path child : sorted) {
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    folder(root, child, depth + 1);
                } else {
                    inFolder(child, place(root, child));
                }
            }
        } catch (IOException e) {
            refuse(place, "the folder cannot be read", "check its permissions");
        }
    }

    private void inFolder(Path file, String place) {
        EntryKind kind = EntryKind.of(place);
        if (kind == EntryKind.PERSON && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            file(file, place);
        } else if (kind == EntryKind.PERSON) {
            refuse(place, "it is a link or no plain file", "put the file itself there");
        } else {
            kind.refusal(place).ifPresent(sink);
        }
    }

    private void file(Path file, String place) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limits.fileBytes() + 1);
        } catch (IOException e) {
            refuse(place, "the file cannot be read", "check its permissions");
            return;
        }
        if (bytes.length > limits.fileBytes()) {
            sink.accept(EntryKind.tooLarge(place, limits));
        } else {
            sink.accept(new LrmxBytes(place, bytes));
        }
    }

    private static boolean startsLikeZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
        } catch (IOException e) {
            return false;
        }
    }

    private void refuse(String place, String reason, String remedy) {
        sink.accept(new LrmxRejected(place, reason, remedy));
    }

    private static String place(Path root, Path file) {
        return EntryKind.printable(root.relativize(file).toString().replace('\\', '/'));
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return EntryKind.printable(name == null ? path.toString() : name.toString());
    }
}
