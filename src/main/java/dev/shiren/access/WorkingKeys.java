package dev.shiren.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The keys derived from one master key, one for each use: what is learnt of one tells nothing of
/// the others.
final class WorkingKeys {

    private static final String HMAC = "HmacSHA256";

    final int id;
    private final byte[] master;
    private final SecretKeySpec indexing;
    private final SecretKeySpec signing;

    WorkingKeys(VaultKey key) {
        id = key.id();
        master = key.master();
        indexing = new SecretKeySpec(derive("index"), HMAC);
        signing = new SecretKeySpec(derive("sign"), HMAC);
    }

    /// The key of a cipher, cut to its length.
    SecretKeySpec sealing(VaultCipher cipher) {
        return new SecretKeySpec(
                Arrays.copyOf(derive(cipher.derivation()), cipher.keyBytes()), cipher.algorithm());
    }

    byte[] index(byte[] value) {
        return hmac(indexing, value);
    }

    byte[] signature(byte[] message) {
        return hmac(signing, message);
    }

    private byte[] derive(String use) {
        return hmac(new SecretKeySpec(master, HMAC), use.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] value) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
