package dev.shiren.talent.search.facet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class SmallCellsTests {

    private static final int MIN = 5;

    @Test
    void showsWhatIsLargeEnough() {
        assertThat(shown(cell(7, "1", "a"), cell(5, "2", "a"))).containsExactly(7L, 5L);
    }

    @Test
    void holdsASmallCellBackWithOneThatWouldGiveItAway() {
        assertThat(shown(cell(90, "a"), cell(20, "b"), cell(3, "c")))
                .containsExactly(90L, -1L, -1L);
    }

    @Test
    void holdsBackUntilTogetherTheyAreEnough() {
        assertThat(shown(cell(90, "a"), cell(2, "b"), cell(1, "c"))).containsExactly(-1L, -1L, -1L);
    }

    @Test
    void holdsALoneSmallCellBack() {
        assertThat(shown(cell(3, "a"))).containsExactly(-1L);
    }

    @Test
    void protectsRowsAndColumns() {
        assertThat(
                        shown(
                                cell(3, "1", "a"),
                                cell(10, "1", "b"),
                                cell(50, "1", "c"),
                                cell(20, "2", "a"),
                                cell(30, "2", "b"),
                                cell(60, "2", "c")))
                .containsExactly(-1L, -1L, 50L, -1L, -1L, 60L);
    }

    /// Whoever knows all sums by one field less solves for a held-back cell only where its whole
    /// line is held back, and with it the sum.
    @RepeatedTest(200)
    void leavesNoLineWithOneUnknown(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<StatisticsGroup> cells = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                if (random.nextInt(4) > 0) {
                    cells.add(cell(1 + random.nextInt(20), "r" + row, "c" + column));
                }
            }
        }
        List<StatisticsGroup> held = SmallCells.withheld(cells, MIN);
        for (int field = 0; field < 2; field++) {
            Map<String, List<Integer>> lines = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String line = String.valueOf(cells.get(i).keys().get(field).key());
                lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(i);
            }
            lines.values().forEach(line -> assertSafe(line, cells, held));
        }
    }

    private static void assertSafe(
            List<Integer> line, List<StatisticsGroup> cells, List<StatisticsGroup> held) {
        List<Integer> unknown = line.stream().filter(i -> held.get(i).suppressed()).toList();
        long sum = unknown.stream().mapToLong(i -> cells.get(i).count()).sum();
        assertThat(
                        unknown.isEmpty()
                                || unknown.size() == line.size()
                                || (unknown.size() > 1 && sum >= MIN))
                .as("%s of %s", unknown, held)
                .isTrue();
        line.stream()
                .filter(i -> cells.get(i).count() < MIN)
                .forEach(i -> assertThat(held.get(i).suppressed()).isTrue());
    }

    private static List<Long> shown(StatisticsGroup... cells) {
        return SmallCells.withheld(List.of(cells), MIN).stream()
                .map(cell -> cell.suppressed() ? -1L : cell.count())
                .toList();
    }

    private static StatisticsGroup cell(long count, String... keys) {
        List<StatisticsGroup.Key> values = new ArrayList<>();
        for (String key : keys) {
            values.add(new StatisticsGroup.Key(CadreFacetField.GENDER, key, key));
        }
        return new StatisticsGroup(values, count, false, null);
    }
}
