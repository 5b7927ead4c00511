package dev.shiren.talent.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;

import dev.shiren.elasticsearch.IndexDefinition;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The index of cadres in Elasticsearch: an alias over one physical index.
@Component
public class CadreIndex {

    private final ElasticsearchClient client;
    private final IndexDefinition definition = IndexDefinition.read("cadre");
    private final String alias;
    private final int replicas;

    CadreIndex(
            ElasticsearchClient client,
            IndexSettings settings,
            @Value("${shiren.index-prefix:shiren-}") String prefix) {
        this.client = client;
        this.alias = prefix + definition.name();
        this.replicas = settings.replicas();
    }

    /// The name searches go to.
    public String alias() {
        return alias;
    }

    IndexDefinition definition() {
        return definition;
    }

    /// A request to Elasticsearch.
    @FunctionalInterface
    interface Request<T> {
        T send(ElasticsearchClient client) throws IOException;
    }

    /// Sends a request.
    ///
    /// @throws IndexUnavailableException when it may succeed later
    /// @throws ElasticsearchException when it is refused for what it is
    <T> T ask(Request<T> request) {
        try {
            return request.send(client);
        } catch (IOException e) {
            throw new IndexUnavailableException("Elasticsearch does not answer: " + e, e);
        } catch (ElasticsearchException e) {
            if (e.status() == 429 || e.status() >= 500) {
                throw new IndexUnavailableException("Elasticsearch answers " + reason(e), e);
            }
            throw e;
        }
    }

    private static String reason(ElasticsearchException e) {
        return e.status() + " " + e.error().type() + ": " + e.error().reason();
    }

    void create(SearchIndex index) {
        ask(
                es ->
                        es.indices()
                                .create(
                                        create ->
                                                create.index(index.name())
                                                        .withJson(definition.createBody(replicas))
                                                        .aliases(index.writeAlias(), a -> a)));
    }

    /// Deletes indices; those that do not exist are passed over.
    void delete(Collection<String> names) {
        if (!names.isEmpty()) {
            List<String> list = List.copyOf(names);
            ask(es -> es.indices().delete(d -> d.index(list).ignoreUnavailable(true)));
        }
    }

    /// Makes what was written so far searchable; indices that do not exist are passed over.
    void refresh(Collection<String> names) {
        List<String> list = List.copyOf(names);
        ask(es -> es.indices().refresh(r -> r.index(list).ignoreUnavailable(true)));
    }

    /// The physical indices behind the alias; none when it does not exist.
    Set<String> behindAlias() {
        return orNone(es -> es.indices().getAlias(get -> get.name(alias)).aliases().keySet());
    }

    /// All physical indices made for the alias, by any server at any time.
    Set<String> physical() {
        return orNone(es -> ours(es.indices().getAlias(get -> get.index(alias + "-*")).aliases()));
    }

    private static Set<String> ours(Map<String, IndexAliases> indices) {
        return indices.entrySet().stream()
                .filter(index -> index.getValue().aliases().containsKey(index.getKey() + "-write"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> orNone(Request<Set<String>> request) {
        try {
            return Set.copyOf(ask(request));
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return Set.of();
            }
            throw e;
        }
    }

    /// Moves the alias to one index, in one step.
    void swap(String name) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(action -> action.add(add -> add.index(name).alias(alias))));
        for (String old : behindAlias()) {
            if (!old.equals(name)) {
                actions.add(Action.of(action -> action.remove(r -> r.index(old).alias(alias))));
            }
        }
        ask(es -> es.indices().updateAliases(update -> update.actions(actions)));
    }

    /// How many cadres searches can find.
    long count() {
        return ask(es -> es.count(count -> count.index(alias))).count();
    }
}
