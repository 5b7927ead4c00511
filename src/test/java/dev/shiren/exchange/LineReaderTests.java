package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class LineReaderTests {

    @Test
    void numbersLinesAndTakesTheLastWithoutItsEnd() throws IOException {
        assertThat(read("a\n\r\nbc")).containsExactly("1:a", "2:blank", "3:bc");
        assertThat(read("a\n")).containsExactly("1:a");
        assertThat(read("")).isEmpty();
    }

    @Test
    void keepsALineThatCrossesTheBuffer() throws IOException {
        String line = "x".repeat(200_000);
        assertThat(read("1\n" + line + "\n2")).containsExactly("1:1", "2:" + line, "3:2");
    }

    @Test
    void skipsALineOfTwoHundredMegabytesInConstantMemory() throws IOException {
        LineReader lines = new LineReader(new Filler(200L << 20, "\n{\"ok\":1}\n"));
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.bytes().length).isLessThanOrEqualTo(LineReader.LONGEST * 2);
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isFalse();
        assertThat(lines.number()).isEqualTo(2);
        assertThat(lines.next()).isFalse();
    }

    private static List<String> read(String text) throws IOException {
        LineReader lines =
                new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            String line = new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
            read.add(lines.number() + ":" + (lines.blank() ? "blank" : line));
        }
        return read;
    }

    /// So many `a`, then the tail.
    private static final class Filler extends InputStream {

        private final byte[] tail;
        private long left;
        private int position;

        Filler(long length, String tail) {
            this.left = length;
            this.tail = tail.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (left > 0) {
                left--;
                return 'a';
            }
            return position < tail.length ? tail[position++] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int first = length == 0 ? 0 : read();
            if (first <= 0) {
                return first;
            }
            target[offset] = (byte) first;
            int filled = (int) Math.min(left, length - 1);
            Arrays.fill(target, offset + 1, offset + 1 + filled, (byte) 'a');
            left -= filled;
            return 1 + filled;
        }
    }
}
