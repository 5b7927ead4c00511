package dev.shiren.exchange.lrmx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Hands over the person files of one zip. Nothing is unpacked to disk, and names that would lead
/// out of a folder are refused all the same: who sends them means no good.
final class ZipWalk {

    private static final Pattern UNSAFE =
            Pattern.compile(
                    "(?s)[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|.*\\x00.*");
    private static final List<Charset> NAME_CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final int RATIO_FROM_BYTES = 1 << 20;

    private final LrmxLimits limits;
    private final Consumer<LrmxEntry> sink;
    private long total;

    ZipWalk(LrmxLimits limits, Consumer<LrmxEntry> sink) {
        this.limits = limits;
        this.sink = sink;
    }

    void walk(Path archive, String archiveName) {
        // Read as ISO 8859-1, a name without the UTF-8 flag keeps its bytes for the choice below.
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
            Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
            for (int i = 0; entries.hasNext() && i < limits.entries(); i++) {
                ZipEntry entry = entries.next();
                String name = decode(entry.getName());
                entry(zip, entry, name, archiveName + "!/" + EntryKind.printable(name));
            }
            if (entries.hasNext()) {
                tooMany(archiveName, zip.size());
            }
        } catch (IOException e) {
            refuse(
                    archiveName,
                    "it cannot be read as a zip: " + e.getMessage(),
                    "pack it again as a plain zip without password");
        }
    }

    private void tooMany(String archiveName, int size) {
        refuse(
                archiveName,
                "it has " + size + " entries; only the first " + limits.entries() + " are read",
                "pack several smaller archives");
    }

    private void entry(ZipFile zip, ZipEntry entry, String name, String place) {
        if (UNSAFE.matcher(name).matches()) {
            refuse(
                    place,
                    "its name leads out of the archive (absolute, drive letter or ..)",
                    "pack the files again with plain names");
        } else if (!entry.isDirectory()) {
            EntryKind kind = EntryKind.of(name.replace('\\', '/'));
            if (kind == EntryKind.PERSON) {
                sink.accept(person(zip, entry, place));
            } else {
                kind.refusal(place).ifPresent(sink);
            }
        }
    }

    private LrmxEntry person(ZipFile zip, ZipEntry entry, String place) {
        if (total >= limits.totalBytes()) {
            return tooMuch(place);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(limits.fileBytes() + 1);
        } catch (IOException e) {
            return new LrmxRejected(
                    place, "the entry is damaged: " + e.getMessage(), "pack the file again");
        }
        total += bytes.length;
        if (bytes.length > limits.fileBytes()) {
            return EntryKind.tooLarge(place, limits);
        }
        if (suspicious(bytes.length, entry.getCompressedSize())) {
            return new LrmxRejected(
                    place,
                    "it unpacks to more than " + limits.ratio() + " times its packed size",
                    "check where the file comes from");
        }
        return total > limits.totalBytes() ? tooMuch(place) : new LrmxBytes(place, bytes);
    }

    private LrmxRejected tooMuch(String place) {
        return new LrmxRejected(
                place,
                "the archive unpacks to more than " + limits.totalBytes() + " bytes",
                "pack several smaller archives");
    }

    private boolean suspicious(long unpacked, long packed) {
        return unpacked > RATIO_FROM_BYTES && unpacked / Math.max(1, packed) >= limits.ratio();
    }

    private void refuse(String place, String reason, String remedy) {
        sink.accept(new LrmxRejected(place, reason, remedy));
    }

    private static String decode(String name) {
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        ByteBuffer bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
        return NAME_CHARSETS.stream()
                .flatMap(charset -> decoded(charset, bytes).stream())
                .findFirst()
                .orElse(name);
    }

    private static Optional<String> decoded(Charset charset, ByteBuffer bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(bytes.duplicate()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
