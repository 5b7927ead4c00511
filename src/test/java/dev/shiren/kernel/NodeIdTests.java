package dev.shiren.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

class NodeIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"1", "C00012", "a:b", "干部𠮷", "a b"})
    void readsWhatItWrites(String key) {
        NodeId id = new NodeId("Cadre", key);
        assertThat(id.toString()).matches("[A-Za-z0-9_-]+");
        assertThat(NodeId.valueOf(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Cadre:1", "****", "Q2FkcmU6MQ==", "Q2FkcmU6MR", "干部"})
    void refusesOtherText(String text) {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> NodeId.valueOf(text))
                .withMessageContaining("is no node id")
                .returns(ErrorCode.BAD_USER_INPUT, RejectedException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cadre", ":1", "Cadre:", "1Cadre:1", "Cad re:1", "\uFFFD"})
    void refusesOtherContent(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> NodeId.valueOf(text));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = {'C', ':', (byte) 0xc3};
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> NodeId.valueOf(text));
    }

    @Test
    void shortensLongGarbageInItsMessage() {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> NodeId.valueOf("𠮷\n".repeat(1000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200))
                .withMessageContaining("𠮷 𠮷");
    }

    @Test
    void givesItsKeyForTheExpectedTypeOnly() {
        NodeId id = new NodeId("Unit", "U1");
        assertThat(id.keyOf("Unit")).isEqualTo("U1");
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> id.keyOf("Cadre"))
                .withMessageContaining("that of a Unit, not of a Cadre");
    }

    @Test
    void refusesAKeyOutOfBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NodeId("Cadre", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new NodeId("Cadre", "x".repeat(201)));
    }
}
