package dev.shiren.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Splits a stream into lines of bytes in constant memory: of a line that is too long only the
/// length is known.
final class LineReader {

    /// Bytes a line may have. A cadre with all records has some 10 KB; this leaves room for a
    /// hundred times that.
    static final int LONGEST = 4 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 16];
    private int length;
    private long number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    /// Moves to the next line; false at the end of the stream.
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            take(end - position);
            position = end + 1;
            if (end < limit) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    byte[] bytes() {
        return line;
    }

    /// Bytes of the line within [#bytes()], without the line feed.
    int length() {
        return length;
    }

    /// Number of the line, from 1.
    long number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] > ' ') {
                return false;
            }
        }
        return !tooLong;
    }

    private boolean fill() throws IOException {
        if (position >= limit) {
            position = 0;
            limit = in.read(buffer);
        }
        return limit > 0;
    }

    private void take(int count) {
        if (tooLong || length + count > LONGEST) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
        }
        System.arraycopy(buffer, position, line, length, count);
        length += count;
    }
}
