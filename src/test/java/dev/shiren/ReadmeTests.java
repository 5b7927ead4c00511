package dev.shiren;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.Readme;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The tables of the README say what there is.
class ReadmeTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/shiren");

    @Test
    void namesEveryPackage() throws IOException {
        try (Stream<Path> packages = Files.list(SOURCES).filter(Files::isDirectory)) {
            assertThat(Readme.found("^\\| `(\\w+)` \\|", "## How it is built"))
                    .containsExactlyInAnyOrderElementsOf(names(packages));
        }
    }

    @Test
    void namesEveryCommand() throws IOException {
        try (Stream<Path> commands =
                Files.walk(SOURCES)
                        .filter(file -> file.getFileName().toString().endsWith("Command.java"))
                        .filter(file -> !file.endsWith("kernel/Command.java"))) {
            assertThat(Readme.found("^\\| `([\\w-]+)[^|]*\\|", "## Commands"))
                    .map(name -> name.replace("-", ""))
                    .containsExactlyInAnyOrderElementsOf(names(commands));
        }
    }

    /// `import` of `ImportCommand.java`, `org` of `org`.
    private static List<String> names(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString().replace("Command.java", ""))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
