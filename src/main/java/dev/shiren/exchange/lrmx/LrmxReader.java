package dev.shiren.exchange.lrmx;

/// Reads the bytes of one person file that nobody vouches for. Never throws for what the bytes
/// are; never opens anything else.
public final class LrmxReader {

    private LrmxReader() {}

    /// The file, or why it is not taken.
    public static LrmxReading read(byte[] bytes) {
        try {
            checkShape(bytes);
            return new LrmxParsing(new LrmxCursor(LrmxCharset.decode(bytes))).file();
        } catch (LrmxRefusal e) {
            return e.rejected();
        }
    }

    private static void checkShape(byte[] bytes) throws LrmxRefusal {
        int limit = LrmxLimits.DEFAULT.fileBytes();
        if (bytes.length > limit) {
            throw new LrmxRefusal(
                    "file",
                    "it is larger than " + (limit >> 20) + " MB",
                    "replace the photo by a smaller one");
        }
        if (bytes.length == 0) {
            throw new LrmxRefusal("file", "it is empty", "export the person again");
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new LrmxRefusal(
                    "file", "it is a zip archive, not a person file", "give it the extension zip");
        }
    }
}
