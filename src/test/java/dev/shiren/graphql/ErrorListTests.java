package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.kernel.ErrorCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The page that clients read and the list the server uses are one list.
class ErrorListTests {

    @Test
    void documentsEveryCodeInOrder() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");
        String page = Files.readString(Path.of("src/docs/errors.md"));
        List<String> documented = row.matcher(page).results().map(r -> r.group(1)).toList();
        assertThat(documented)
                .isEqualTo(Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }
}
