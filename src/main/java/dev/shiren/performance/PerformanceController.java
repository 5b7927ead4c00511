package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// The performance records of a cadre in the graph.
@Controller
final class PerformanceController {

    /// @param kinds null for all
    record PerformanceRecordFilter(@Nullable List<PerformanceKind> kinds) {

        boolean accepts(PerformanceNode record) {
            return kinds == null || kinds.contains(record.kind());
        }
    }

    @SchemaMapping
    Connection<PerformanceNode> performanceRecords(
            Cadre cadre,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable PerformanceRecordFilter where,
            Organization organization) {
        List<PerformanceNode> records = PerformanceNode.of(cadre, organization);
        return Connection.ofAll(
                PageRequest.of(first, after, null, null),
                records.stream().filter(r -> where == null || where.accepts(r)).toList());
    }
}
