package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.testing.EngineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Two imports at once of the same new people, one in the other's opposite order, so that they
/// wait for each other's rows.
@EngineTest
class ParallelImportsIT {

    private static final int CADRES = 1_500;

    @TempDir Path folder;
    @Autowired Imports imports;
    @Autowired CadreDocuments documents;

    @Test
    void bothFinishAndNobodyIsLostOrDoubled() throws Exception {
        List<String> codes = IntStream.range(0, CADRES).mapToObj(no -> "PI-" + no).toList();
        List<String> opposite = new ArrayList<>(codes);
        Collections.reverse(opposite);
        List<RecordingLog> logs = importTogether(codes, opposite);

        assertThat(logs).allSatisfy(log -> assertThat(log.findings).isEmpty());
        assertThat(documents.byCodes(codes))
                .hasSize(CADRES)
                .extracting(CadreDocument::version)
                .containsOnly(1L);
    }

    private List<RecordingLog> importTogether(List<String> one, List<String> other)
            throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<RecordingLog>> both =
                    List.of(() -> run("one", one), () -> run("two", other));
            List<RecordingLog> logs = new ArrayList<>();
            for (Future<RecordingLog> log : threads.invokeAll(both)) {
                logs.add(log.get());
            }
            return logs;
        }
    }

    private RecordingLog run(String name, List<String> codes) throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("{\"kind\":\"unit\",\"code\":\"PI-U\",\"name\":\"并行局\",\"type\":\"TOWNSHIP\"}");
        codes.forEach(code -> lines.add(cadre(code)));
        Path file = Files.write(folder.resolve(name + ".ndjson"), lines);
        RecordingLog log = new RecordingLog();
        imports.run(file, name + ".ndjson", ImportOptions.NONE, log);
        return log;
    }

    private static String cadre(String code) {
        return """
        {"kind":"cadre","code":"%s","name":"王某","gender":"2","birth":"1984-05","unit":"PI-U",\
        "managementCategory":"03","personStatus":"1"}\
        """
                .formatted(code);
    }
}
