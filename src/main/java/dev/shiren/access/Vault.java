package dev.shiren.access;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals sensitive values (field classes P2 and above), makes keyed hashes of them, so that
/// equality can be looked up without opening anything, and signs what must not be changed.
///
/// A sealed value is `cipher (1 bit) and key id (7) | nonce (12) | ciphertext and tag`; two
/// sealings of one value differ. New values are sealed under the current key; those of
/// previous keys still open, until `rotate-vault` has sealed them anew.
public final class Vault {

    /// How many bytes a signature has: the key's id and an HMAC.
    public static final int SIGNATURE = 33;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final WorkingKeys current;
    private final VaultCipher cipher;
    private final Map<Integer, WorkingKeys> keys = new HashMap<>();
    private final Map<Integer, Map<VaultCipher, SecretKeySpec>> sealing = new HashMap<>();
    private final List<WorkingKeys> indexing;
    private final SecureRandom random = new SecureRandom();

    /// Makes a vault of one key, with AES.
    ///
    /// @param master 32 bytes from which the working keys are derived
    public Vault(byte[] master) {
        this(new VaultKey(VaultKey.FIRST, master), List.of(), VaultCipher.AES);
    }

    /// Makes a vault of a current key and those that were current before.
    ///
    /// @throws IllegalArgumentException when two of them have the same id
    public Vault(VaultKey current, List<VaultKey> previous, VaultCipher cipher) {
        this.current = new WorkingKeys(current);
        this.cipher = cipher;
        indexing =
                Stream.concat(Stream.of(this.current), previous.stream().map(WorkingKeys::new))
                        .toList();
        for (WorkingKeys key : indexing) {
            if (keys.put(key.id, key) != null) {
                throw new IllegalArgumentException("two vault keys have the id " + key.id);
            }
            Map<VaultCipher, SecretKeySpec> ofKey = new EnumMap<>(VaultCipher.class);
            for (VaultCipher each : VaultCipher.values()) {
                ofKey.put(each, key.sealing(each));
            }
            sealing.put(key.id, ofKey);
        }
    }

    public byte @Nullable [] sealOrNull(@Nullable String text) {
        return text == null ? null : seal(text.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable String openOrNull(byte @Nullable [] sealed) {
        return sealed == null ? null : new String(open(sealed), StandardCharsets.UTF_8);
    }

    /// Seals under the current key.
    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte header = header();
        try {
            byte[] secret = cipher(header, Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + secret.length)
                    .put(header)
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(cipher + "-GCM is not available", e);
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
        byte header = in.get();
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        try {
            return cipher(header, Cipher.DECRYPT_MODE, nonce)
                    .doFinal(sealed, in.position(), in.remaining());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed value does not open: it was sealed with another vault key, or"
                            + " changed",
                    e);
        }
    }

    /// The first byte of what is sealed now: the current cipher and key.
    public byte header() {
        return cipher.header(current.id);
    }

    /// A keyed hash (32 bytes) for looking values up by equality, under the current key.
    public byte[] index(String value) {
        return current.index(value.getBytes(StandardCharsets.UTF_8));
    }

    /// All keyed hashes that a value can be stored under, the current key's first.
    public List<byte[]> indexes(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return indexing.stream().map(key -> key.index(bytes)).toList();
    }

    /// A signature that only who has this vault's keys can make.
    public byte[] sign(byte[] message) {
        return signature(current, message);
    }

    /// Whether a signature is of this message, under whichever key of this vault.
    public boolean isSignature(byte[] signature, byte[] message) {
        WorkingKeys key = signature.length == SIGNATURE ? keys.get((int) signature[0]) : null;
        return key != null && MessageDigest.isEqual(signature, signature(key, message));
    }

    /// Whether this vault has the key of an id.
    public boolean knows(int keyId) {
        return keys.containsKey(keyId);
    }

    private static byte[] signature(WorkingKeys key, byte[] message) {
        return ByteBuffer.allocate(SIGNATURE)
                .put((byte) key.id)
                .put(key.signature(message))
                .array();
    }

    private Cipher cipher(byte header, int mode, byte[] nonce) throws GeneralSecurityException {
        Map<VaultCipher, SecretKeySpec> key = sealing.get(VaultCipher.keyId(header));
        if (key == null) {
            throw new IllegalStateException(
                    "a value is sealed with the unknown key "
                            + VaultCipher.keyId(header)
                            + ": name it in shiren.vault.previous-keys");
        }
        VaultCipher with = VaultCipher.of(header);
        Cipher instance = with.instance();
        instance.init(mode, key.get(with), new GCMParameterSpec(TAG_BITS, nonce));
        return instance;
    }
}
