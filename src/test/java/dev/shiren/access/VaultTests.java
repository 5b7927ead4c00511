package dev.shiren.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

class VaultTests {

    private static final String SECRET = "某人的秘密 𠮷";

    private final Vault vault = new Vault(key(1));

    @Test
    void opensWhatItSealed() {
        assertThat(vault.openOrNull(vault.sealOrNull(SECRET))).isEqualTo(SECRET);
        assertThat(vault.openOrNull(vault.sealOrNull(""))).isEmpty();
        assertThat(vault.sealOrNull(null)).isNull();
        assertThat(vault.openOrNull(null)).isNull();
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(vault.open(vault.seal(all))).isEqualTo(all);
    }

    @Test
    void opensWhatAnotherVaultOfItsKeySealed() {
        byte[] sealed = vault.seal(bytes(SECRET));
        assertThat(new Vault(key(1)).open(sealed)).isEqualTo(bytes(SECRET));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Vault(key(2)).open(sealed))
                .withMessageContaining("another vault key");
    }

    @Test
    void sealsTheSameTextDifferentlyAndUnreadably() {
        byte[] first = vault.seal(bytes(SECRET));
        assertThat(first).isNotEqualTo(vault.seal(bytes(SECRET)));
        assertThat(HexFormat.of().formatHex(first))
                .doesNotContain(HexFormat.of().formatHex(bytes("秘密")));
    }

    @Test
    void refusesASealedValueWithAnyByteChanged() {
        byte[] sealed = vault.seal(bytes("秘"));
        for (int at = 0; at < sealed.length; at++) {
            byte[] tampered = sealed.clone();
            tampered[at] ^= 0x40;
            assertThatIllegalStateException()
                    .as("byte %d", at)
                    .isThrownBy(() -> vault.open(tampered))
                    .withMessageContaining("sealed");
        }
    }

    @Test
    void refusesASealedValueCutAnywhere() {
        byte[] sealed = vault.seal(bytes("秘"));
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatIllegalStateException()
                    .as("%d bytes", length)
                    .isThrownBy(() -> vault.open(cut));
        }
    }

    @Test
    void indexesTheSameUnderOneKeyAndOtherwiseUnderAnother() {
        String number = "11010519491231002X";
        byte[] index = vault.index(number);
        assertThat(index).hasSize(32).isEqualTo(new Vault(key(1)).index(number));
        assertThat(index).isNotEqualTo(new Vault(key(2)).index(number));
        assertThat(index).isNotEqualTo(vault.index("110105194912310021"));
        // What is stored must stay findable: this is how the key of the bytes 1 indexes.
        assertThat(HexFormat.of().formatHex(index, 0, 8)).isEqualTo("e1e754e792f6f839");
    }

    @Test
    void opensWhatPreviousKeysSealedAndSealsUnderTheCurrentOne() {
        byte[] old = vault.seal(bytes(SECRET));
        Vault rotated = rotated(VaultCipher.AES);
        assertThat(rotated.open(old)).isEqualTo(bytes(SECRET));
        byte[] sealed = rotated.seal(bytes(SECRET));
        assertThat(sealed[0]).isEqualTo((byte) 2).isEqualTo(rotated.header());
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(sealed))
                .withMessageContaining("unknown key 2")
                .withMessageContaining("shiren.vault.previous-keys");
        assertThat(rotated.indexes("x"))
                .containsExactly(rotated.index("x"), vault.index("x"))
                .doesNotHaveDuplicates();
    }

    @Test
    void sealsWithSm4AndOpensEither() {
        byte[] old = vault.seal(bytes(SECRET));
        Vault sm4 = rotated(VaultCipher.SM4);
        byte[] sealed = sm4.seal(bytes(SECRET));
        assertThat(sealed[0] & 0xff).isEqualTo(0x82);
        assertThat(sm4.open(sealed)).isEqualTo(bytes(SECRET));
        assertThat(sm4.open(old)).isEqualTo(bytes(SECRET));
        assertThat(rotated(VaultCipher.AES).open(sealed)).isEqualTo(bytes(SECRET));
        for (int at = 0; at < sealed.length; at++) {
            byte[] tampered = sealed.clone();
            tampered[at] ^= 0x40;
            assertThatIllegalStateException()
                    .as("byte %d", at)
                    .isThrownBy(() -> sm4.open(tampered));
        }
    }

    @Test
    void signsUnderTheCurrentKeyAndKnowsSignaturesOfAll() {
        byte[] old = vault.sign(bytes("row"));
        Vault rotated = rotated(VaultCipher.AES);
        assertThat(rotated.isSignature(old, bytes("row"))).isTrue();
        assertThat(rotated.sign(bytes("row"))).hasSize(Vault.SIGNATURE).startsWith(2);
        assertThat(vault.isSignature(rotated.sign(bytes("row")), bytes("row"))).isFalse();
        assertThat(vault.isSignature(old, bytes("raw"))).isFalse();
        assertThat(vault.isSignature(new byte[0], bytes("row"))).isFalse();
        for (int at = 0; at < old.length; at++) {
            byte[] tampered = old.clone();
            tampered[at] ^= 1;
            assertThat(rotated.isSignature(tampered, bytes("row"))).as("byte %d", at).isFalse();
        }
    }

    @Test
    void refusesKeysOfTheSameIdAndIdsThatNoHeaderHolds() {
        VaultKey first = new VaultKey(1, key(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vault(first, List.of(first), VaultCipher.AES))
                .withMessage("two vault keys have the id 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new VaultKey(0, key(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new VaultKey(128, key(1)));
        assertThat(first).hasToString("VaultKey[1]");
    }

    private static Vault rotated(VaultCipher cipher) {
        return new Vault(new VaultKey(2, key(2)), List.of(new VaultKey(1, key(1))), cipher);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void refusesAKeyOfAnotherLength(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vault(new byte[length]))
                .withMessage("a vault key has 32 bytes, not " + length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] key(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
