package dev.shiren.talent.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/// An entry as the index gives it back.
///
/// @param key the number it is sorted by; the greatest there is when it has none
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record IndexedEntry(String id, long key, long version, byte[] json) {

    static IndexedEntry of(Hit<BinaryData> hit) {
        FieldValue key = hit.sort().getFirst();
        return new IndexedEntry(
                Objects.requireNonNull(hit.id()),
                key.isLong() ? key.longValue() : Long.MAX_VALUE,
                Objects.requireNonNullElse(hit.version(), 0L),
                bytes(hit.source()));
    }

    static IndexedEntry of(GetResult<BinaryData> result) {
        return new IndexedEntry(
                result.id(),
                0,
                Objects.requireNonNullElse(result.version(), 0L),
                bytes(result.source()));
    }

    /// Whether this is exactly the entry that MySQL's document projects to.
    boolean equalTo(IndexEntry entry) {
        return id.equals(entry.id())
                && version == entry.version()
                && Arrays.equals(json, entry.json());
    }

    private static byte[] bytes(@Nullable BinaryData source) {
        try {
            ByteBuffer buffer = source == null ? ByteBuffer.allocate(0) : source.asByteBuffer();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
