package dev.shiren.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class ConnectionTests {

    private static final List<Integer> ALL = IntStream.range(0, 7).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 100})
    void walksAListForwardAndBack(int size) {
        List<Integer> forward = new ArrayList<>();
        PageInfo info = new PageInfo(true, false, null, null);
        while (info.hasNextPage()) {
            var page = Connection.ofAll(PageRequest.of(size, info.endCursor(), null, null), ALL);
            forward.addAll(page.nodes());
            info = page.pageInfo();
        }
        assertThat(forward).isEqualTo(ALL);

        List<Integer> back = new ArrayList<>();
        info = new PageInfo(false, true, null, null);
        while (info.hasPreviousPage()) {
            var page = Connection.ofAll(PageRequest.of(null, null, size, info.startCursor()), ALL);
            back.addAll(0, page.nodes());
            info = page.pageInfo();
        }
        assertThat(back).isEqualTo(ALL);
    }

    @Test
    void leavesOutTheRowTooManyAtTheRightEnd() {
        List<Integer> rows = List.of(1, 2, 3);
        assertThat(page(PageRequest.of(2, null, null, null), rows).nodes()).containsExactly(1, 2);
        assertThat(page(PageRequest.of(null, null, 2, null), rows).nodes()).containsExactly(2, 3);
    }

    @Test
    void knowsNeighboursOnBothSides() {
        PageInfo middle = page(PageRequest.of(2, "x", null, null), List.of(1, 2, 3)).pageInfo();
        assertThat(middle.hasNextPage()).isTrue();
        assertThat(middle.hasPreviousPage()).isTrue();
        assertThat(middle.startCursor()).isEqualTo(Cursor.of("1").toString());
        assertThat(middle.endCursor()).isEqualTo(Cursor.of("2").toString());
    }

    @Test
    void hasNoCursorsWhenEmpty() {
        assertThat(page(PageRequest.of(null, null, null, null), List.of()).pageInfo())
                .isEqualTo(new PageInfo(false, false, null, null));
    }

    @Test
    void countsOnceAndOnlyWhenAsked() {
        AtomicInteger counted = new AtomicInteger();
        var page =
                Connection.of(
                        PageRequest.of(2, null, null, null),
                        List.of(1, 2),
                        n -> Cursor.of(n.toString()),
                        () -> 40 + counted.incrementAndGet());
        assertThat(counted).hasValue(0);
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.totalCount()).isEqualTo(41);
    }

    @Test
    void endsWhereAShrunkenListEnds() {
        String beyond = Cursor.of("50").toString();
        assertThat(Connection.ofAll(PageRequest.of(2, beyond, null, null), ALL).nodes()).isEmpty();
        assertThat(Connection.ofAll(PageRequest.of(null, null, 2, beyond), ALL).nodes())
                .containsExactly(5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Mw", "****", "YzMfNA", "Y3g"})
    void refusesACursorOfAnotherList(String cursor) {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> Connection.ofAll(PageRequest.of(2, cursor, null, null), ALL))
                .withMessageContaining("is no cursor of this list");
    }

    @Test
    void keepsTheValuesOfACursor() {
        Cursor cursor = Cursor.of("", "2001-09", "干部𠮷");
        assertThat(Cursor.decode(cursor.toString(), 3)).isEqualTo(cursor);
    }

    @Test
    void takesTwentyWithoutASize() {
        assertThat(PageRequest.of(null, null, null, null).limit()).isEqualTo(21);
        assertThat(PageRequest.of(null, null, null, "x").backward()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void refusesASizeOutOfBounds(int size) {
        assertThat(refusal(size, null, null, null))
                .isEqualTo("'first' is %d: ask for 1 to 100 and page on with 'after'", size);
        assertThat(refusal(null, null, size, null)).startsWith("'last' is " + size);
    }

    @Test
    void refusesBothDirectionsAtOnce() {
        assertThat(refusal(1, null, 1, null)).contains("arguments of one direction");
        assertThat(refusal(1, null, null, "x")).contains("arguments of one direction");
        assertThat(refusal(null, "x", null, "x")).contains("arguments of one direction");
    }

    private static Connection<Integer> page(PageRequest request, List<Integer> rows) {
        return Connection.of(request, rows, n -> Cursor.of(n.toString()), rows::size);
    }

    private static @Nullable String refusal(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        try {
            return PageRequest.of(first, after, last, before).toString();
        } catch (RejectedException e) {
            return e.getMessage();
        }
    }
}
