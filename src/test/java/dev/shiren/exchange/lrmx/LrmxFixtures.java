package dev.shiren.exchange.lrmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Invented person files and short ways to read them.
final class LrmxFixtures {

    private LrmxFixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(LrmxFixtures.class.getResourceAsStream("/lrmx/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LrmxFile file(String name) {
        return file(bytes(name));
    }

    static LrmxFile file(byte[] bytes) {
        LrmxReading reading = LrmxReader.read(bytes);
        assertThat(reading).isInstanceOf(LrmxFile.class);
        return (LrmxFile) reading;
    }

    static LrmxRejected rejected(byte[] bytes) {
        LrmxReading reading = LrmxReader.read(bytes);
        assertThat(reading).isInstanceOf(LrmxRejected.class);
        return (LrmxRejected) reading;
    }

    /// A file with the elements given and nothing else.
    static byte[] person(String elements) {
        return ("<Person>" + elements + "</Person>").getBytes(StandardCharsets.UTF_8);
    }
}
