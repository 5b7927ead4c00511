package dev.shiren.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A roster file read line by line, as often as needed.
final class RosterFile {

    private static final int BOM = 3;

    /// Sees each line that is not blank.
    @FunctionalInterface
    interface Visitor {
        void line(LineReader line, String place) throws IOException;
    }

    private final Path path;

    RosterFile(Path path) {
        this.path = path;
    }

    void forEachLine(Visitor visitor) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            skipByteOrderMark(in);
            LineReader lines = new LineReader(in);
            while (lines.next()) {
                if (!lines.blank()) {
                    visitor.line(lines, "line " + lines.number());
                }
            }
        }
    }

    private void skipByteOrderMark(InputStream in) throws IOException {
        try (InputStream probe = Files.newInputStream(path)) {
            byte[] start = probe.readNBytes(BOM);
            if (start.length == BOM
                    && start[0] == (byte) 0xEF
                    && start[1] == (byte) 0xBB
                    && start[2] == (byte) 0xBF) {
                in.skipNBytes(BOM);
            }
        }
    }
}
