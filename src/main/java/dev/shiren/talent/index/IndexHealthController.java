package dev.shiren.talent.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;

import dev.shiren.outbox.Backlog;
import dev.shiren.outbox.DirtyCadres;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class IndexHealthController {

    private final CadreIndex index;
    private final SearchIndexRepository indices;
    private final DirtyCadres dirty;
    private final ProofRepository proofs;

    IndexHealthController(
            CadreIndex index,
            SearchIndexRepository indices,
            DirtyCadres dirty,
            ProofRepository proofs) {
        this.index = index;
        this.indices = indices;
        this.dirty = dirty;
        this.proofs = proofs;
    }

    @QueryMapping
    IndexHealth indexHealth() {
        Backlog backlog = dirty.backlog();
        return new IndexHealth(
                documents(),
                backlog.pending(),
                backlog.parked(),
                backlog.lagMillis(),
                proofs.last().orElse(null),
                indices.active(index.alias()).map(SearchIndex::name).orElse(null));
    }

    // The lag matters most while Elasticsearch is away: its own number is then left out.
    private @Nullable Long documents() {
        try {
            return index.count();
        } catch (IndexUnavailableException | ElasticsearchException e) {
            return null;
        }
    }
}
