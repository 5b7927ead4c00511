package dev.shiren.talent.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import dev.shiren.deadline.RequestTime;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.testing.EngineTest;

import io.micrometer.context.ContextSnapshotFactory;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import reactor.util.context.Context;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What runs in the cluster for a request ends with the request's time.
@EngineTest
class SearchDeadlineIT {

    private static final int DOCUMENTS = 200_000;
    private static final int FIGURES = 1_000;

    private final ElasticsearchClient client;
    private final String index;

    SearchDeadlineIT(
            @Autowired ElasticsearchClient client, @Value("${shiren.index-prefix}") String prefix) {
        this.client = client;
        this.index = prefix + "deadline";
    }

    @Test
    void endsASearchOnTheServer() throws IOException {
        fill();
        try {
            SearchEngine engine = new SearchEngine(client, index);
            Thread observer = Thread.ofPlatform().unstarted(() -> awaitTasks(true));
            observer.start();
            long begin = System.nanoTime();
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> within(Duration.ofSeconds(1), () -> engine.search(slow())))
                    .returns(ErrorCode.DEADLINE_EXCEEDED, RejectedException::code);
            assertThat(System.nanoTime() - begin).isBetween(900_000_000L, 1_900_000_000L);
            awaitTasks(false);
            assertThat(observer.isAlive()).as("it ran before it was ended").isFalse();
        } finally {
            client.indices().delete(delete -> delete.index(index));
        }
    }

    private void awaitTasks(boolean any) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(this::tasks, running -> (running > 0) == any);
    }

    private long tasks() throws IOException {
        return client
                .tasks()
                .list(list -> list.actions("indices:data/read/search*").detailed(true))
                .nodes()
                .values()
                .stream()
                .flatMap(node -> node.tasks().values().stream())
                .filter(task -> String.valueOf(task.description()).contains(index))
                .count();
    }

    /// So many figures of every document: half a minute of work without a deadline.
    private static SearchRequest.Builder slow() {
        String figures =
                IntStream.range(0, FIGURES)
                        .mapToObj("\"f%d\": {\"extended_stats\": {\"field\": \"n\"}}"::formatted)
                        .collect(Collectors.joining(",", "{", "}"));
        return new SearchRequest.Builder()
                .withJson(new StringReader("{\"size\": 0, \"aggs\": %s}".formatted(figures)));
    }

    private void fill() throws IOException {
        client.indices()
                .create(
                        create ->
                                create.index(index)
                                        .withJson(
                                                new StringReader(
                                                        """
                                                        {"settings": {"number_of_shards": 1, \
                                                        "number_of_replicas": 0}, \
                                                        "mappings": {"dynamic": false, \
                                                        "properties": {"n": {"type": "long"}}}}\
                                                        """)));
        for (int part = 0; part < 8; part++) {
            client.bulk(
                    bulk -> {
                        for (int i = 0; i < DOCUMENTS / 8; i++) {
                            bulk.operations(one -> one.index(in -> in.document(Map.of("n", 1))));
                        }
                        return bulk.index(index).refresh(Refresh.True);
                    });
        }
    }

    private static void within(Duration time, Runnable work) {
        Context context = Context.of(RequestTime.KEY, new RequestTime(time));
        try (var _ =
                ContextSnapshotFactory.builder().build().captureFrom(context).setThreadLocals()) {
            work.run();
        }
    }
}
