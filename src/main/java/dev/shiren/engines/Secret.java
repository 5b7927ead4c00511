package dev.shiren.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/// Files only their owner may read.
final class Secret {

    private static final int BYTES = 24;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Secret() {}

    /// The secret kept in `file`; a new random one when there is none.
    static String in(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    static Path write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, OWNER_ONLY);
        return Files.writeString(file, text);
    }
}
