package dev.shiren.talent.search;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.Cursor;
import dev.shiren.kernel.Edge;
import dev.shiren.kernel.PageRequest;
import dev.shiren.talent.search.filter.ResolvedFilter;
import dev.shiren.talent.search.sql.NameLookup;
import dev.shiren.talent.search.sql.Sql;
import dev.shiren.talent.search.sql.SqlCompiler;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Pages of cadres straight from MySQL: one statement finds the page by keyset, one reads its
/// documents, one counts if asked.
@Component
class CadreList {

    private static final String PAGE =
            """
            SELECT c.id, %s FROM cadre c JOIN unit u ON u.code = c.unit
            WHERE c.version > 0 AND %s
            ORDER BY %s LIMIT ?\
            """;

    /// A page in the order of units: as many units as the page has places, each with somebody on
    /// the list, hold the whole page. Without this all cadres would be sorted for every page.
    private static final String PAGE_BY_UNIT =
            """
            SELECT c.id, %s FROM (
                SELECT u.code FROM unit u
                WHERE %s AND (
                    SELECT 1 FROM cadre c
                    WHERE c.unit = u.code AND c.version > 0 AND %s LIMIT 1) = 1
                ORDER BY %s LIMIT ?) w
            STRAIGHT_JOIN unit u ON u.code = w.code
            STRAIGHT_JOIN cadre c ON c.unit = u.code
            WHERE c.version > 0 AND %s
            ORDER BY %s LIMIT ?\
            """;

    private static final String COUNT =
            """
            SELECT COUNT(*) FROM cadre c JOIN unit u ON u.code = c.unit
            WHERE c.version > 0 AND %s\
            """;

    private final JdbcTemplate jdbc;
    private final CadreDocuments documents;
    private final SqlCompiler compiler;

    CadreList(JdbcTemplate jdbc, CadreDocuments documents, NameLookup names) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.compiler = new SqlCompiler(names::matching);
    }

    /// A cadre's number with the values it is sorted by.
    private record Row(long id, Cursor place) {}

    private record Placed(Cadre cadre, Cursor place) {}

    /// So many rows after a place, or before it.
    private record Window(int limit, boolean backward, @Nullable Cursor place) {}

    /// A stretch of a list.
    ///
    /// @param more whether the list goes on behind it
    record Scan(List<Edge<Cadre>> cadres, boolean more) {}

    Connection<Cadre> page(ResolvedFilter filter, List<SortKey> order, PageRequest page) {
        Sql condition = compiler.compile(filter);
        Window window = new Window(page.limit(), page.backward(), page.place(order.size()));
        List<Placed> placed = placed(rows(condition, order, window));
        return cadres(Connection.of(page, placed, Placed::place, () -> count(condition)));
    }

    /// The next cadres of a list after a place, at most `limit`, however many a page may have.
    Scan scan(ResolvedFilter filter, List<SortKey> order, @Nullable Cursor place, int limit) {
        Window window = new Window(limit + 1, false, place);
        List<Row> rows = rows(compiler.compile(filter), order, window);
        boolean more = rows.size() > limit;
        List<Edge<Cadre>> cadres =
                placed(more ? rows.subList(0, limit) : rows).stream()
                        .map(file -> new Edge<>(file.place().toString(), file.cadre()))
                        .toList();
        return new Scan(cadres, more);
    }

    private List<Placed> placed(List<Row> rows) {
        Map<Long, CadreDocument> found = documents.byIds(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> placed(row, found.get(row.id())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Placed placed(Row row, @Nullable CadreDocument document) {
        return document == null ? null : new Placed(new Cadre(document), row.place());
    }

    private static Connection<Cadre> cadres(Connection<Placed> page) {
        return new Connection<>(
                page.edges().stream()
                        .map(edge -> new Edge<>(edge.cursor(), edge.node().cadre()))
                        .toList(),
                page.pageInfo(),
                page::totalCount);
    }

    private List<Row> rows(Sql condition, List<SortKey> order, Window window) {
        Sql sql =
                order.getFirst().isUnit()
                        ? byUnit(condition, order, window)
                        : plain(condition, order, window);
        List<Row> rows = jdbc.query(sql.text(), (row, _) -> row(row, order), sql.arguments());
        if (window.backward()) {
            Collections.reverse(rows);
        }
        return rows;
    }

    private static Sql plain(Sql condition, List<SortKey> order, Window window) {
        Sql from = beyond(order, window);
        String sql =
                PAGE.formatted(
                        columns(order),
                        condition.text() + " AND " + from.text(),
                        Keyset.orderBy(order, window.backward()));
        List<Object> values = new ArrayList<>(condition.values());
        values.addAll(from.values());
        values.add(window.limit());
        return new Sql(sql, values);
    }

    private static Sql byUnit(Sql condition, List<SortKey> order, Window window) {
        List<SortKey> unit = order.subList(0, 1);
        Cursor place = window.place();
        Sql units =
                place == null
                        ? Sql.of("TRUE")
                        : Keyset.from(unit.getFirst(), place, window.backward());
        Sql from = beyond(order, window);
        String sql =
                PAGE_BY_UNIT.formatted(
                        columns(order),
                        units.text(),
                        condition.text(),
                        Keyset.orderBy(unit, window.backward()),
                        condition.text() + " AND " + from.text(),
                        Keyset.orderBy(order, window.backward()));
        List<Object> values = new ArrayList<>(units.values());
        values.addAll(condition.values());
        // The unit of the cursor may have nobody left.
        values.add(window.limit() + 1);
        values.addAll(condition.values());
        values.addAll(from.values());
        values.add(window.limit());
        return new Sql(sql, values);
    }

    private static Sql beyond(List<SortKey> order, Window window) {
        Cursor place = window.place();
        return place == null ? Sql.of("TRUE") : Keyset.beyond(order, place, window.backward());
    }

    private static String columns(List<SortKey> order) {
        return order.stream().map(SortKey::column).collect(Collectors.joining(", "));
    }

    private long count(Sql condition) {
        Long count =
                jdbc.queryForObject(
                        COUNT.formatted(condition.text()), Long.class, condition.arguments());
        return count == null ? 0 : count;
    }

    private static Row row(ResultSet row, List<SortKey> order) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            values.add(row.getString(i + 2));
        }
        return new Row(row.getLong(1), new Cursor(values));
    }
}
