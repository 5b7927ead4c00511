package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.talent.index.CadreIndex;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Sends searches to the cadre index. An index that does not answer, or not in full, is an error:
/// never an empty page.
@Component
public class SearchEngine {

    private final ElasticsearchClient client;
    private final String alias;

    SearchEngine(ElasticsearchClient client, CadreIndex index) {
        this.client = client;
        this.alias = index.alias();
    }

    /// Runs a search over all shards.
    ///
    /// @throws RejectedException (UNAVAILABLE) when the index cannot answer now
    public SearchResponse<Void> search(SearchRequest.Builder request) {
        try {
            return client.search(
                    request.index(alias).allowPartialSearchResults(false).build(), Void.class);
        } catch (ElasticsearchException e) {
            if (e.status() >= 500 || e.status() == 404 || e.status() == 429) {
                throw unavailable(e);
            }
            throw e;
        } catch (IOException e) {
            throw unavailable(e);
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
