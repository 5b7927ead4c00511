package dev.shiren.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

class VaultConfigurationTests {

    private final VaultConfiguration configuration = new VaultConfiguration();

    @TempDir Path folder;

    @Test
    void takesTheKeyThatIsSet() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        Vault vault = configuration.vault(key + "\n", file(), false);
        assertThat(vault.index("x")).isEqualTo(new Vault(new byte[32]).index("x"));
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base 64!", "c2hvcnQ="})
    void refusesAKeyThatIsNoneWithoutShowingIt(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> configuration.vault(key, file(), false))
                .withMessage(
                        "shiren.vault.key is not the Base64 of 32 bytes (openssl rand -base64 32"
                                + " makes one)")
                .withNoCause();
    }

    @Test
    void refusesToMakeAKeyForEnginesOfOthers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> configuration.vault(null, file(), false))
                .withMessageContaining("shiren.vault.key is not set")
                .withMessageContaining("openssl rand");
        assertThat(file()).doesNotExist();
    }

    @Test
    void makesAKeyForEmbeddedEnginesOnceAndForItsOwnerOnly() throws IOException {
        byte[] first = configuration.vault(null, file(), true).index("x");
        assertThat(configuration.vault(null, file(), true).index("x")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void namesTheFileOfAKeyThatIsNone() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "damaged");
        assertThatIllegalStateException()
                .isThrownBy(() -> configuration.vault(null, file(), true))
                .withMessageContaining(file().toString());
    }

    private Path file() {
        return folder.resolve("data/vault.key");
    }
}
