package dev.shiren.exchange.lrmx;

/// What a source may be before it is taken for an attack or a mistake.
///
/// @param fileBytes of one person file, unpacked
/// @param entries of one archive, whatever they are
/// @param ratio unpacked to packed bytes of one entry larger than 1 MB
/// @param totalBytes of all person files of one archive, unpacked
public record LrmxLimits(int fileBytes, int entries, int ratio, long totalBytes) {

    /// 20 MB a file, 10,000 entries, 100 to 1, 4 GB an archive.
    public static final LrmxLimits DEFAULT = new LrmxLimits(20 << 20, 10_000, 100, 4L << 30);

    /// Levels of elements in a person file; the form needs 4.
    static final int DEPTH = 32;

    /// Elements in a person file; the form needs 36 and 6 for each family row.
    static final int ELEMENTS = 10_000;

    /// Characters of one text; the photo has room for base64 of 5 MB and line breaks.
    static final int TEXT = 100_000;

    static final int PHOTO_TEXT = 8_000_000;
}
