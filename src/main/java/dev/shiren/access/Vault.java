package dev.shiren.access;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals sensitive values (field classes P2 and above) with AES-256-GCM and makes keyed hashes of
/// them, so that equality can be looked up without opening anything.
///
/// A sealed value is `key id (1 byte) | nonce (12) | ciphertext and tag`; two sealings of one value
/// differ.
public final class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte KEY_ID = 1;

    private final SecretKeySpec sealing;
    private final SecretKeySpec indexing;
    private final SecureRandom random = new SecureRandom();

    /// Makes a vault of a master key.
    ///
    /// @param master 32 bytes from which both working keys are derived
    public Vault(byte[] master) {
        if (master.length != 32) {
            throw new IllegalArgumentException("a vault key has 32 bytes, not " + master.length);
        }
        sealing = new SecretKeySpec(derive(master, "seal"), "AES");
        indexing = new SecretKeySpec(derive(master, "index"), "HmacSHA256");
    }

    public byte @Nullable [] sealOrNull(@Nullable String text) {
        return text == null ? null : seal(text.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable String openOrNull(byte @Nullable [] sealed) {
        return sealed == null ? null : new String(open(sealed), StandardCharsets.UTF_8);
    }

    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + secret.length)
                    .put(KEY_ID)
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /// Opens a sealed value.
    ///
    /// @throws IllegalStateException when the value was sealed with another key or was changed
    public byte[] open(byte[] sealed) {
        if (sealed.length < 1 + NONCE + TAG_BITS / 8) {
            throw new IllegalStateException(
                    "a sealed value has at least 29 bytes, not " + sealed.length);
        }
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte keyId = in.get();
        if (keyId != KEY_ID) {
            throw new IllegalStateException("a value is sealed with the unknown key " + keyId);
        }
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(sealed, in.position(), in.remaining());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed value does not open: it was sealed with another vault key, or"
                            + " changed",
                    e);
        }
    }

    /// A keyed hash (32 bytes) for looking values up by equality.
    public byte[] index(String value) {
        return hmac(indexing, value.getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] derive(byte[] master, String purpose) {
        return hmac(
                new SecretKeySpec(master, "HmacSHA256"), purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
