package dev.shiren.bulk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The statements that merge the temporary table `stage_<table>` into a table. A null in the stage
/// keeps what is stored.
final class MergeSql {

    private MergeSql() {}

    static String merge(String table, List<String> key, List<String> columns) {
        List<String> all = Stream.concat(key.stream(), columns.stream()).toList();
        String updates =
                columns.isEmpty()
                        ? "%1$s.%2$s = %1$s.%2$s".formatted(table, key.getFirst())
                        : columns.stream()
                                .map(
                                        c ->
                                                "%1$s.%2$s = COALESCE(s.%2$s, %1$s.%2$s)"
                                                        .formatted(table, c))
                                .collect(Collectors.joining(", "));
        return "INSERT INTO %1$s (%2$s) SELECT %3$s FROM stage_%1$s s ON DUPLICATE KEY UPDATE %4$s"
                .formatted(
                        table,
                        String.join(", ", all),
                        all.stream().map(c -> "s." + c).collect(Collectors.joining(", ")),
                        updates);
    }

    /// How many staged rows are new or would change the stored row.
    static String count(String table, List<String> key, List<String> columns) {
        String same =
                columns.stream()
                        .map(c -> "COALESCE(s.%1$s, t.%1$s) <=> t.%1$s".formatted(c))
                        .collect(Collectors.joining(" AND "));
        return "SELECT COUNT(*) FROM stage_%1$s s LEFT JOIN %1$s t ON %2$s WHERE t.%3$s IS NULL OR NOT (%4$s)"
                .formatted(
                        table,
                        key.stream()
                                .map(k -> "t.%1$s = s.%1$s".formatted(k))
                                .collect(Collectors.joining(" AND ")),
                        key.getFirst(),
                        same.isEmpty() ? "TRUE" : same);
    }
}
