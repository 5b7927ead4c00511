package dev.shiren.exchange.lrmx;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A photo whose header proves its kind and size; the pixels are not decoded, because a decoder
/// fed by strangers is a risk of its own. Metadata inside the image is still there.
///
/// @param width pixels, at least 1
/// @param height pixels, at least 1
/// @param bytes the image; not copied, so not to be changed
@SuppressWarnings("ArrayRecordComponent") // kept as read and never compared
public record LrmxPhoto(Format format, int width, int height, byte[] bytes) {

    /// The form's limit for a photo.
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    /// The kinds of image a file may hold.
    public enum Format {
        JPEG,
        PNG
    }

    /// The image of a base64 text, line breaks allowed; nothing when the text is no such image.
    static Optional<LrmxPhoto> fromBase64(String text) {
        try {
            return of(Base64.getMimeDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The image in these bytes, when their header is one of a JPEG or PNG.
    public static Optional<LrmxPhoto> of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 24 && in.slice(0, PNG.length).equals(ByteBuffer.wrap(PNG))) {
            return sized(Format.PNG, in.getInt(16), in.getInt(20), bytes);
        }
        if (bytes.length >= 4 && in.getShort(0) == (short) 0xFFD8) {
            return jpeg(in, bytes);
        }
        return Optional.empty();
    }

    /// Walks the segments up to the frame header (SOF), which holds the size.
    private static Optional<LrmxPhoto> jpeg(ByteBuffer in, byte[] bytes) {
        int at = 2;
        while (at + 9 <= bytes.length && bytes[at] == (byte) 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
            if (marker >= 0xC0 && marker <= 0xCF && !table) {
                int height = Short.toUnsignedInt(in.getShort(at + 5));
                int width = Short.toUnsignedInt(in.getShort(at + 7));
                return sized(Format.JPEG, width, height, bytes);
            }
            boolean filler = marker == 0xFF;
            at += filler ? 1 : 2 + Math.max(2, Short.toUnsignedInt(in.getShort(at + 2)));
        }
        return Optional.empty();
    }

    private static Optional<LrmxPhoto> sized(Format format, int width, int height, byte[] bytes) {
        return width > 0 && height > 0
                ? Optional.of(new LrmxPhoto(format, width, height, bytes))
                : Optional.empty();
    }

    /// Tells the size only.
    @Override
    public String toString() {
        return "LrmxPhoto[" + format + " " + width + "x" + height + "]";
    }
}
