package dev.shiren.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

class VaultConfigurationTests {

    private final VaultConfiguration configuration = new VaultConfiguration();

    @TempDir Path folder;

    @Test
    void takesTheKeyThatIsSet() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        Vault vault = vault(key + "\n", false);
        assertThat(vault.index("x")).isEqualTo(new Vault(new byte[32]).index("x"));
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base 64!", "c2hvcnQ="})
    void refusesAKeyThatIsNoneWithoutShowingIt(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(key, false))
                .withMessage(
                        "shiren.vault.key is not the Base64 of 32 bytes (openssl rand -base64 32"
                                + " makes one)")
                .withNoCause();
    }

    @Test
    void refusesToMakeAKeyForEnginesOfOthers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(null, false))
                .withMessageContaining("shiren.vault.key is not set")
                .withMessageContaining("openssl rand");
        assertThat(file()).doesNotExist();
    }

    @Test
    void makesAKeyForEmbeddedEnginesOnceAndForItsOwnerOnly() throws IOException {
        byte[] first = vault(null, true).index("x");
        assertThat(vault(null, true).index("x")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void namesTheFileOfAKeyThatIsNone() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "damaged");
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(null, true))
                .withMessageContaining(file().toString());
    }

    @Test
    void takesPreviousKeys() {
        String old = Base64.getEncoder().encodeToString(new byte[32]);
        byte[] sealed = new Vault(new byte[32]).seal(new byte[] {7});
        byte[] master = new byte[32];
        master[0] = 1;
        String key = Base64.getEncoder().encodeToString(master);
        Vault vault =
                configuration.vault(key, 2, List.of("1:" + old), VaultCipher.SM4, file(), false);
        assertThat(vault.open(sealed)).containsExactly(7);
        assertThat(vault.header() & 0xff).isEqualTo(0x82);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2VjcmV0", "x:c2VjcmV0", "1:c2VjcmV0", "1:"})
    void refusesAPreviousKeyThatIsNoneWithoutShowingIt(String entry) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                configuration.vault(
                                        key, 2, List.of(entry), VaultCipher.AES, file(), false))
                .withMessageContaining("shiren.vault.previous-keys")
                .withMessageNotContaining("c2VjcmV0")
                .withNoCause();
    }

    private Vault vault(@Nullable String key, boolean embedded) {
        return configuration.vault(key, 1, List.of(), VaultCipher.AES, file(), embedded);
    }

    private Path file() {
        return folder.resolve("data/vault.key");
    }
}
