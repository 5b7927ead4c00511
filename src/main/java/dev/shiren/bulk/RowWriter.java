package dev.shiren.bulk;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Rows in the text form of `LOAD DATA`: fields end with a tab, rows with a line feed, `\N` is
/// null.
/// Fields are written in the order of the table's columns.
public final class RowWriter {

    private static final byte[] NULL = {'\\', 'N'};

    private byte[] buffer = new byte[8192];
    private int size;
    private int rows;
    private boolean rowStarted;

    public RowWriter text(@Nullable String value) {
        return value == null ? nothing() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public RowWriter number(@Nullable Number value) {
        return value == null
                ? nothing()
                : text(value instanceof BigDecimal d ? d.toPlainString() : value.toString());
    }

    public RowWriter flag(@Nullable Boolean value) {
        return value == null ? nothing() : text(value ? "1" : "0");
    }

    public RowWriter date(@Nullable LocalDate value) {
        return value == null ? nothing() : text(value.toString());
    }

    public RowWriter partialDate(@Nullable PartialDate value) {
        return value == null ? nothing() : text(value.toString());
    }

    public RowWriter symbol(@Nullable Enum<?> value) {
        return value == null ? nothing() : text(value.name());
    }

    /// A list in one column, separated by commas; absent (null) and empty stay different.
    public RowWriter list(@Nullable List<String> values) {
        return values == null ? nothing() : text(String.join(",", values));
    }

    public RowWriter bytes(byte @Nullable [] value) {
        if (value == null) {
            return nothing();
        }
        startField(value.length * 2);
        for (byte b : value) {
            escape(b);
        }
        return this;
    }

    public void endRow() {
        ensure(1);
        buffer[size++] = '\n';
        rowStarted = false;
        rows++;
    }

    int rows() {
        return rows;
    }

    InputStream stream() {
        return new ByteArrayInputStream(buffer, 0, size);
    }

    private RowWriter nothing() {
        startField(NULL.length);
        System.arraycopy(NULL, 0, buffer, size, NULL.length);
        size += NULL.length;
        return this;
    }

    private void startField(int length) {
        ensure(length + 1);
        if (rowStarted) {
            buffer[size++] = '\t';
        }
        rowStarted = true;
    }

    private void escape(byte b) {
        switch (b) {
            case '\t' -> escaped((byte) 't');
            case '\n' -> escaped((byte) 'n');
            case 0 -> escaped((byte) '0');
            case '\\' -> escaped((byte) '\\');
            default -> buffer[size++] = b;
        }
    }

    private void escaped(byte letter) {
        buffer[size++] = '\\';
        buffer[size++] = letter;
    }

    private void ensure(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
