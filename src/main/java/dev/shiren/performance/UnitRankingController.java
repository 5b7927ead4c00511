package dev.shiren.performance;

import dev.shiren.access.Sight;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;
import dev.shiren.org.UnitNode;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The results of units in the graph: one statement for any number of units.
@Controller
final class UnitRankingController {

    /// The results of one unit.
    record Results(List<VersionedRanking> rankings) {}

    /// The changes of the results of one unit.
    record Changes(List<RankingChange> changes) {}

    UnitRankingController(
            UnitRankings rankings, RankingVersions versions, BatchLoaderRegistry batches) {
        batches.forTypePair(String.class, Results.class)
                .registerMappedBatchLoader(
                        (units, _) -> Mono.fromSupplier(() -> results(rankings.of(units))));
        batches.forTypePair(String.class, Changes.class)
                .registerMappedBatchLoader(
                        (units, _) -> Mono.fromSupplier(() -> changes(units, versions.of(units))));
    }

    @SchemaMapping(typeName = UnitNode.TYPE)
    CompletableFuture<Connection<UnitRankingNode>> rankings(
            UnitNode unit,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<String, Results> results,
            Organization organization,
            Sight sight) {
        PageRequest page = PageRequest.of(first, after, null, null);
        if (!Visibility.seesUnit(sight, unit.code(), organization)) {
            return CompletableFuture.completedFuture(Connection.ofAll(page, List.of()));
        }
        return results.load(unit.code())
                .thenApply(found -> Connection.ofAll(page, nodes(found, organization)));
    }

    @SchemaMapping(typeName = UnitNode.TYPE)
    CompletableFuture<Connection<RankingChangeNode>> rankingHistory(
            UnitNode unit,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<String, Changes> changes,
            Organization organization,
            Sight sight) {
        PageRequest page = PageRequest.of(first, after, null, null);
        if (!Visibility.seesUnit(sight, unit.code(), organization)) {
            return CompletableFuture.completedFuture(Connection.ofAll(page, List.of()));
        }
        return changes.load(unit.code())
                .thenApply(found -> Connection.ofAll(page, nodes(found, organization)));
    }

    private static Map<String, Changes> changes(
            Set<String> units, Map<String, List<RankingChange>> byUnit) {
        Map<String, Changes> changes = new HashMap<>();
        units.forEach(unit -> changes.put(unit, new Changes(byUnit.getOrDefault(unit, List.of()))));
        return changes;
    }

    private static List<RankingChangeNode> nodes(Changes changes, Organization organization) {
        return changes.changes().stream()
                .map(change -> new RankingChangeNode(change, organization))
                .toList();
    }

    private static Map<String, Results> results(Map<String, List<VersionedRanking>> byUnit) {
        Map<String, Results> results = new HashMap<>();
        byUnit.forEach((unit, rankings) -> results.put(unit, new Results(rankings)));
        return results;
    }

    private static List<UnitRankingNode> nodes(Results results, Organization organization) {
        return results.rankings().stream()
                .map(ranking -> UnitRankingNode.of(ranking, organization))
                .toList();
    }
}
