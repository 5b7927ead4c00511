package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Eight writers send random commands, legal and illegal, to the same few cadres, through the whole
/// stack: what is illegal is refused by name, no update is lost, and what was known at any time is
/// what the writer of that version saw. `-Dshiren.test.commands=10000` makes it long.
@GraphTest
class ChangeSequencesIT {

    private static final int WRITERS = 8;
    private static final int COMMANDS = Integer.getInteger("shiren.test.commands", 480);
    private static final int CADRES = 3 + COMMANDS / 500;
    private static final long SEED = Long.getLong("shiren.test.seed", System.nanoTime());

    private final Graph graph;
    private final BeanFactory beans;

    ChangeSequencesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
    }

    @Test
    void keepEveryVersionAndLoseNone() throws Exception {
        List<ChangingAchievements> cadres =
                IntStream.range(0, CADRES)
                        .mapToObj(_ -> new ChangingAchievements(graph, beans))
                        .toList();
        List<Callable<Void>> writers =
                IntStream.range(0, WRITERS).mapToObj(no -> writer(cadres, no)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }

        assertThat(cadres)
                .as("seed %s", SEED)
                .allSatisfy(
                        cadre -> {
                            cadre.hasEveryVersion();
                            cadre.replaysWhatWasKnown();
                        });
        Map<String, Integer> answers = ChangingAchievements.answers(cadres);
        assertThat(answers.keySet())
                .as("seed %s", SEED)
                .containsExactlyInAnyOrder("DONE", "ILLEGAL_TRANSITION", "STALE_VERSION");
    }

    private static Callable<Void> writer(List<ChangingAchievements> cadres, int no) {
        return () -> {
            Random random = new Random(SEED + no);
            for (int i = 0; i < COMMANDS / WRITERS; i++) {
                cadres.get(random.nextInt(cadres.size())).change(random);
            }
            return null;
        };
    }
}
