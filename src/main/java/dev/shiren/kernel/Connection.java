package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/// A page of a list in the shape of Relay. The total is counted when it is first read, so a
/// request that does not select `totalCount` does not pay for it.
public final class Connection<T> {

    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final LongSupplier count;
    private final AtomicReference<@Nullable Long> total = new AtomicReference<>();

    /// @param count counts the whole list; called at most once by a single reader
    public Connection(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier count) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.count = count;
    }

    /// Makes a page of what was read for it.
    ///
    /// @param rows up to [PageRequest#limit()] objects in the list's order, also when paging
    ///     backward; the one too many is the last, or the first when paging backward
    /// @param place the place of an object in the list
    public static <T> Connection<T> of(
            PageRequest page, List<T> rows, Function<T, Cursor> place, LongSupplier count) {
        boolean more = rows.size() > page.size();
        int surplus = more ? rows.size() - page.size() : 0;
        List<T> shown =
                page.backward()
                        ? rows.subList(surplus, rows.size())
                        : rows.subList(0, rows.size() - surplus);
        List<Edge<T>> edges =
                shown.stream().map(row -> new Edge<>(place.apply(row).toString(), row)).toList();
        boolean fromPlace = page.cursor() != null;
        PageInfo info =
                new PageInfo(
                        page.backward() ? fromPlace : more,
                        page.backward() ? more : fromPlace,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor());
        return new Connection<>(edges, info, count);
    }

    /// Makes a page of a list that is in memory as a whole; the place is the position.
    public static <T> Connection<T> ofAll(PageRequest page, List<T> all) {
        List<Integer> positions = IntStream.range(0, all.size()).boxed().toList();
        Cursor place = page.place(1);
        int at = place == null ? (page.backward() ? all.size() : -1) : position(place, all.size());
        int start = Math.min(at + 1, all.size());
        List<Integer> read =
                page.backward()
                        ? positions.subList(Math.max(0, at - page.limit()), at)
                        : positions.subList(start, Math.min(start + page.limit(), all.size()));
        Connection<Integer> rows =
                of(page, read, position -> Cursor.of(position.toString()), all::size);
        List<Edge<T>> edges =
                rows.edges.stream()
                        .map(edge -> new Edge<>(edge.cursor(), all.get(edge.node())))
                        .toList();
        return new Connection<>(edges, rows.pageInfo, all::size);
    }

    public List<Edge<T>> edges() {
        return edges;
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public PageInfo pageInfo() {
        return pageInfo;
    }

    /// How many objects the whole list has.
    public long totalCount() {
        Long known = total.get();
        if (known == null) {
            known = count.getAsLong();
            total.set(known);
        }
        return known;
    }

    /// The position a cursor names; a list that shrank since then ends there.
    private static int position(Cursor place, int size) {
        String value = place.values().getFirst();
        if (!value.matches("\\d{1,9}")) {
            throw RejectedException.badInput("'" + place + "' is no cursor of this list");
        }
        return Math.min(Integer.parseInt(value), size);
    }
}
