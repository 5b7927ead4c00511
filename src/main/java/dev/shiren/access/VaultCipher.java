package dev.shiren.access;

import java.security.GeneralSecurityException;

import javax.crypto.Cipher;

/// What values are sealed with. Either opens what the other sealed: each sealed value says which.
public enum VaultCipher {
    /// AES-256-GCM of the platform.
    AES("AES", 32, "seal", 0),
    /// SM4-GCM (GB/T 32907) of whichever installed provider has it, else of Bouncy Castle.
    SM4("SM4", 16, "seal SM4", 0x80);

    private final String algorithm;
    private final int keyBytes;
    private final String derivation;
    private final int mark;

    VaultCipher(String algorithm, int keyBytes, String derivation, int mark) {
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.derivation = derivation;
        this.mark = mark;
    }

    /// The cipher of a sealed value.
    static VaultCipher of(byte header) {
        return header < 0 ? SM4 : AES;
    }

    /// The id of the key of a sealed value.
    static int keyId(byte header) {
        return header & 0x7f;
    }

    /// The first byte of a value sealed with this cipher and key.
    byte header(int keyId) {
        return (byte) (mark | keyId);
    }

    String algorithm() {
        return algorithm;
    }

    int keyBytes() {
        return keyBytes;
    }

    String derivation() {
        return derivation;
    }

    Cipher instance() throws GeneralSecurityException {
        String transformation = algorithm + "/GCM/NoPadding";
        return this == AES
                ? Cipher.getInstance(transformation)
                : Cipher.getInstance(transformation, Sm4Provider.INSTANCE);
    }
}
