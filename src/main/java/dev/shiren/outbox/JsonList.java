package dev.shiren.outbox;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Lists as one statement parameter that `JSON_TABLE` turns into rows. Sorted by cadre, so that all
/// transactions lock rows in one order.
final class JsonList {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonList() {}

    static String ofIds(Collection<Long> ids) {
        return ids.stream()
                .sorted()
                .distinct()
                .map(id -> Long.toString(id))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String ofClaims(Collection<Claim> claims) {
        return claims.stream()
                .sorted(Claim.BY_CADRE)
                .map(claim -> "[" + claim.cadreId() + "," + claim.revision() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// Rows `[cadre, revision, delay in microseconds, 1 if parked, error]`.
    static String ofFailures(List<List<Object>> rows) {
        return MAPPER.writeValueAsString(rows);
    }
}
