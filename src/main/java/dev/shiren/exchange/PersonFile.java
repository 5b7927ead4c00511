package dev.shiren.exchange;

import dev.shiren.exchange.lrmx.LrmxBytes;
import dev.shiren.exchange.lrmx.LrmxDialect;
import dev.shiren.exchange.lrmx.LrmxPerson;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A person file that was read: what it means and what it was.
///
/// @param hash hexadecimal SHA-256 of the bytes
record PersonFile(LrmxBytes source, LrmxPerson person, LrmxDialect dialect, String hash) {

    private static final int LONGEST_NAME = 255;

    static PersonFile of(LrmxBytes source, LrmxPerson person, LrmxDialect dialect) {
        return new PersonFile(source, person, dialect, hash(source.bytes()));
    }

    String place() {
        return source.place();
    }

    String shortName() {
        String place = source.place();
        int length = place.codePointCount(0, place.length());
        return length <= LONGEST_NAME
                ? place
                : place.substring(place.offsetByCodePoints(0, length - LONGEST_NAME));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
