package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TrustedDocumentsTests {

    private static final String TEXT = "{ hello }";

    @TempDir Path folder;

    @Test
    void hashesAsClientsDo() {
        assertThat(TrustedDocuments.hash("{__typename}"))
                .isEqualTo("ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38");
    }

    @Test
    void readsDocumentsAndBothKindsOfManifest() throws IOException {
        Files.writeString(folder.resolve("a.graphql"), "{ a }");
        write("relay.json", "{\"%s\": \"{ b }\"}", "{ b }");
        write(
                "apollo.json",
                "{\"operations\": [{\"id\": \"sha256:%s\", \"body\": \"{ c }\"}]}",
                "{ c }");

        TrustedDocuments documents = TrustedDocuments.of(folder, true);

        for (String text : new String[] {"{ a }", "{ b }", "{ c }"}) {
            assertThat(documents.text(TrustedDocuments.hash(text))).isEqualTo(text);
            assertThat(documents.allows(text)).isTrue();
        }
        assertThat(documents.allows(TEXT)).isFalse();
    }

    @Test
    void allowsEverythingUnlessToldOtherwise() {
        assertThat(TrustedDocuments.of(null, false).allows(TEXT)).isTrue();
    }

    @Test
    void refusesAHashThatIsNotItsTexts() throws IOException {
        write("relay.json", "{\"%s\": \"{ other }\"}", TEXT);

        assertThatIllegalStateException()
                .isThrownBy(() -> TrustedDocuments.of(folder, false))
                .withMessageContaining("relay.json")
                .withMessageContaining("is not the SHA-256 of its document");
    }

    @Test
    void refusesWhatIsNoManifest() throws IOException {
        write("relay.json", "{\"%s\": ", TEXT);

        assertThatIllegalStateException()
                .isThrownBy(() -> TrustedDocuments.of(folder, false))
                .withMessageContaining("relay.json is no manifest");
    }

    @Test
    void refusesToRunNothingButNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TrustedDocuments.of(folder, true))
                .withMessageContaining("shiren.documents.trusted");
    }

    private void write(String file, String manifest, String text) throws IOException {
        Files.writeString(folder.resolve(file), manifest.formatted(TrustedDocuments.hash(text)));
    }
}
