package dev.shiren.engines;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The parameters every connection to the database needs, whoever named the database.
final class JdbcUrl {

    /// Insertion order is kept, so that a printed URL reads the same every time.
    private static final Map<String, String> DEFAULTS = defaults();

    private JdbcUrl() {}

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("allowLoadLocalInfile", "true");
        defaults.put("rewriteBatchedStatements", "true");
        defaults.put("useServerPrepStmts", "true");
        defaults.put("cachePrepStmts", "true");
        defaults.put("connectionTimeZone", "UTC");
        defaults.put("forceConnectionTimeZoneToSession", "true");
        defaults.put("characterEncoding", "utf8");
        defaults.put("connectionCollation", "utf8mb4_0900_ai_ci");
        // MySQL's own default cuts GROUP_CONCAT at 1 KB without an error. It waits 50 s for a lock;
        // five attempts of 5 s fit into a request's deadline.
        defaults.put(
                "sessionVariables", "group_concat_max_len=67108864,innodb_lock_wait_timeout=5");
        return defaults;
    }

    /// Adds what is missing and leaves what is written; URLs of other databases are not touched.
    static String completed(String url) {
        if (!url.startsWith("jdbc:mysql:")) {
            return url;
        }
        int mark = url.indexOf('?');
        String written = mark < 0 ? "" : url.substring(mark + 1).toLowerCase(Locale.ROOT);
        String missing =
                DEFAULTS.entrySet().stream()
                        .filter(parameter -> !isWritten(parameter.getKey(), written))
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&"));
        if (missing.isEmpty()) {
            return url;
        }
        boolean separated = written.isEmpty() || written.endsWith("&");
        return url + (mark < 0 ? "?" : separated ? "" : "&") + missing;
    }

    private static boolean isWritten(String name, String parameters) {
        String lower = name.toLowerCase(Locale.ROOT) + "=";
        return parameters.startsWith(lower) || parameters.contains("&" + lower);
    }
}
