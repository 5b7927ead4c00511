package dev.shiren.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// Finds the vault's keys: `shiren.vault.key` (Base64 of 32 bytes) or, with embedded engines only,
/// the file `vault.key` beside their data, made at the first start; with
/// `shiren.vault.key-id` where it is not the first one, and those before it in
/// `shiren.vault.previous-keys` (`1:Base64,2:...`).
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(
            @Value("${shiren.vault.key:#{null}}") @Nullable String key,
            @Value("${shiren.vault.key-id:1}") int keyId,
            @Value("${shiren.vault.previous-keys:}") List<String> previousKeys,
            @Value("${shiren.vault.cipher:AES}") VaultCipher cipher,
            @Value("${shiren.data-dir:.data}/vault.key") Path keyFile,
            @Value("${shiren.embedded:false}") boolean embedded) {
        if (key == null && !embedded) {
            throw new IllegalStateException(
                    "shiren.vault.key is not set: give the Base64 of 32 random bytes (openssl rand"
                            + " -base64 32), the same on every server of this database");
        }
        VaultKey current =
                key != null
                        ? key(keyId, key, "shiren.vault.key")
                        : key(keyId, readOrMake(keyFile), "the vault key file " + keyFile);
        return new Vault(
                current, previousKeys.stream().map(VaultConfiguration::previous).toList(), cipher);
    }

    private static VaultKey previous(String entry) {
        String[] parts = entry.strip().split(":", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,3}")) {
            // Not even a part of it is shown: it may be the key.
            throw new IllegalStateException(
                    "an entry of shiren.vault.previous-keys is the key's id, a colon and the Base64"
                            + " of the key");
        }
        int id = Integer.parseInt(parts[0]);
        return key(id, parts[1], "key " + id + " of shiren.vault.previous-keys");
    }

    private static VaultKey key(int id, String key, String source) {
        try {
            return new VaultKey(id, Base64.getDecoder().decode(key.strip()));
        } catch (IllegalArgumentException e) {
            // The key itself stays out of the message, and so does the decoder's, which quotes it.
            throw new IllegalStateException(
                    source + " is not the Base64 of 32 bytes (openssl rand -base64 32 makes one)");
        }
    }

    private static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the vault key " + file + " cannot be read or made; set shiren.vault.key", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another process made it first: its key is read.
        }
    }
}
