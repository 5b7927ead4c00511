package dev.shiren.supervision;

import dev.shiren.access.Sight;
import dev.shiren.cadre.Cadre;
import dev.shiren.performance.AchievementNode;
import dev.shiren.rules.Terms;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// How far procedures have come and what is due, in the graph.
@Controller
final class ProcedureController {

    private final Terms terms;
    private final Clock clock;

    ProcedureController(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /// A step of an event's way, and why it is not open.
    record SupervisionTransition(
            SupervisionFlow transition, boolean possible, @Nullable String reason) {}

    @SchemaMapping(typeName = SupervisionNode.TYPE)
    List<SupervisionTransition> availableTransitions(SupervisionNode event) {
        SupervisionFlow.Standing standing = event.entry().standing();
        return SupervisionFlow.of(event.kind()).stream()
                .map(
                        flow ->
                                flow.isOpenAt(standing)
                                        ? new SupervisionTransition(flow, true, null)
                                        : new SupervisionTransition(
                                                flow, false, flow.closed(standing)))
                .toList();
    }

    @BatchMapping(typeName = SupervisionNode.TYPE)
    List<List<Deadline>> deadlines(List<SupervisionNode> events) {
        Deadlines deadlines = new Deadlines(terms.current());
        return events.stream()
                .map(SupervisionNode::entry)
                .map(entry -> deadlines.of(entry.event(), entry.procedure()))
                .toList();
    }

    /// Beside the item: a failed piece of work shows the tolerance that was granted for it.
    @SchemaMapping(typeName = "Achievement")
    CompletableFuture<List<SupervisionNode>> toleranceDecisions(
            AchievementNode achievement, DataLoader<Long, SupervisionFile> files, Sight sight) {
        Cadre cadre = achievement.cadre();
        EventSight seen = new EventSight(sight, cadre.code(), LocalDate.now(clock));
        return files.load(cadre.document().cadreId())
                .thenApply(
                        file ->
                                file.seenBy(seen).events().stream()
                                        .filter(
                                                node ->
                                                        achievement
                                                                .code()
                                                                .equals(node.achievement()))
                                        .toList());
    }
}
