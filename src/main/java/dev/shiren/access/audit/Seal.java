package dev.shiren.access.audit;

import dev.shiren.access.Vault;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/// What closes a run of entries.
///
/// @param no from 1, without gaps
/// @param sealedAt in UTC, to the microsecond
/// @param link the link of the last entry
/// @param previousHash the hash of the seal before; zeros for the first one
/// @param hash signature of all the others
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Seal(
        long no,
        long firstEntry,
        long lastEntry,
        LocalDateTime sealedAt,
        byte[] link,
        byte[] previousHash,
        byte[] hash) {

    static final String COLUMNS =
            "no, first_entry, last_entry, sealed_at, link, previous_hash, hash";

    /// What the first entry's link and the first seal rest on.
    private static final byte[] NOTHING = new byte[Vault.SIGNATURE];

    /// Before the first seal.
    static final Seal NONE = new Seal(0, 0, 0, LocalDateTime.MIN, NOTHING, NOTHING, NOTHING);

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDateTime.class),
                row.getBytes(5),
                row.getBytes(6),
                row.getBytes(7));
    }

    /// What the link of an entry is the signature of.
    ///
    /// @param previousLink the link of the entry before
    /// @param mac the entry's own signature
    static byte[] linked(byte[] previousLink, long entry, byte[] mac) {
        return ByteBuffer.allocate(previousLink.length + Long.BYTES + mac.length)
                .put(previousLink)
                .putLong(entry)
                .put(mac)
                .array();
    }

    /// What the hash of a seal is the signature of.
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            // A word before the rest: no seal's text is ever that of an entry or of a link.
            out.write("seal".getBytes(StandardCharsets.US_ASCII));
            out.writeLong(no);
            out.writeLong(firstEntry);
            out.writeLong(lastEntry);
            out.write(sealedAt.toString().getBytes(StandardCharsets.US_ASCII));
            out.write(link);
            out.write(previousHash);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never of an array
        }
        return bytes.toByteArray();
    }
}
