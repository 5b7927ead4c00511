package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A performance record as the graph shows it. Evaluations are sealed and no part of it.
public sealed interface PerformanceNode permits AppraisalNode, AchievementNode, AwardNode {

    String id();

    PerformanceKind kind();

    String code();

    Cadre cadre();

    /// The day by which records are ordered: the last one its date can mean; null when undated.
    @Nullable LocalDate day();

    /// All records of a cadre: the latest first, undated ones last.
    static List<PerformanceNode> of(Cadre cadre, Organization organization) {
        return Stream.of(
                        AppraisalNode.of(cadre, organization),
                        AchievementNode.of(cadre, organization),
                        AwardNode.of(cadre))
                .<PerformanceNode>flatMap(List::stream)
                .sorted(
                        Comparator.comparing(
                                        PerformanceNode::day,
                                        Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(PerformanceNode::kind)
                                .thenComparing(PerformanceNode::code))
                .toList();
    }

    /// The plain section of a cadre's document.
    static PerformanceRecords.Records records(Cadre cadre) {
        PerformanceRecords.Records records =
                cadre.document().section(PerformanceRecords.Records.SECTION);
        return records == null
                ? new PerformanceRecords.Records(List.of(), List.of(), List.of())
                : records;
    }
}
