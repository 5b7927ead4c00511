package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import dev.shiren.deadline.RequestTime;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.talent.index.CadreIndex;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sends searches to the cadre index. An index that does not answer, or not in full, is an error:
/// never an empty page.
@Component
public class SearchEngine {

    /// What nobody's request asks for.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /// The cluster looks at its clock this often.
    private static final Duration CLOCK = Duration.ofMillis(300);

    private final ElasticsearchAsyncClient client;
    private final String alias;

    @Autowired
    SearchEngine(ElasticsearchClient client, CadreIndex index) {
        this(client, index.alias());
    }

    SearchEngine(ElasticsearchClient client, String alias) {
        this.client = new ElasticsearchAsyncClient(client._transport());
        this.alias = alias;
    }

    /// Runs a search over all shards, for as long as the request has time.
    ///
    /// @throws RejectedException (UNAVAILABLE) when the index cannot answer now,
    ///     (DEADLINE_EXCEEDED) when it has not answered in time
    public SearchResponse<Void> search(SearchRequest.Builder request) {
        Duration left = RequestTime.current().map(RequestTime::left).orElse(LONGEST);
        long begin = System.nanoTime();
        try {
            return answer(client.search(within(left, request), Void.class), left);
        } catch (ElasticsearchException e) {
            if (e.status() >= 500 || e.status() == 404 || e.status() == 429) {
                boolean over = System.nanoTime() - begin > left.minus(CLOCK).toNanos();
                throw over ? RequestTime.over(e) : unavailable(e);
            }
            throw e;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /// The cluster ends a search by itself after so many seconds: it does not see that nobody waits
    /// any more. Whole seconds, or each search would differ from all in its cache.
    private SearchRequest within(Duration left, SearchRequest.Builder request) {
        return request.index(alias)
                .allowPartialSearchResults(false)
                .timeout(left.plusSeconds(1).minusNanos(1).toSeconds() + "s")
                .build();
    }

    private static <T> T answer(CompletableFuture<T> answer, Duration left) throws IOException {
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw RequestTime.over(e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while searching");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private static RejectedException unavailable(Exception cause) {
        return new RejectedException(
                ErrorCode.UNAVAILABLE,
                "the search index does not answer: try again, or use `cadres`, which reads the"
                        + " database",
                cause);
    }
}
