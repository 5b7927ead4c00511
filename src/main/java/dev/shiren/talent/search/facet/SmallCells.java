package dev.shiren.talent.search.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds small counts back, for accounts that get figures and no persons: those under a minimum,
/// and further ones until none of them follows from a sum (二次隐藏). A line is the cells that
/// differ in one field alone; its sum is known from counts by the other fields. What is held back
/// of a line is at least two cells of together at least the minimum, or all of it.
public final class SmallCells {

    private final List<StatisticsGroup> cells;
    private final int min;
    private final Set<StatisticsGroup> withheld = new HashSet<>();

    private SmallCells(List<StatisticsGroup> cells, int min) {
        this.cells = cells;
        this.min = min;
    }

    /// The groups with what must be held back marked as suppressed and its count 0.
    ///
    /// @param min the least count that is shown
    public static List<StatisticsGroup> withheld(List<StatisticsGroup> groups, int min) {
        SmallCells cells = new SmallCells(groups, min);
        cells.hold();
        return groups.stream()
                .map(group -> cells.withheld.contains(group) ? group.suppress() : group)
                .toList();
    }

    private void hold() {
        cells.stream().filter(cell -> cell.count() < min).forEach(withheld::add);
        List<List<StatisticsGroup>> lines = lines();
        boolean more = !withheld.isEmpty();
        while (more) {
            more = false;
            for (List<StatisticsGroup> line : lines) {
                more |= protect(line);
            }
        }
    }

    /// Holds further cells of a line back, the smallest first, until none follows from its sum.
    private boolean protect(List<StatisticsGroup> line) {
        boolean more = false;
        for (StatisticsGroup cell : line) {
            List<StatisticsGroup> held = line.stream().filter(withheld::contains).toList();
            long sum = held.stream().mapToLong(StatisticsGroup::count).sum();
            if (held.isEmpty() || (held.size() > 1 && sum >= min)) {
                return more;
            }
            more |= withheld.add(cell);
        }
        return more;
    }

    private List<List<StatisticsGroup>> lines() {
        List<List<StatisticsGroup>> lines = new ArrayList<>();
        int fields = cells.isEmpty() ? 0 : cells.getFirst().keys().size();
        for (int field = 0; field < fields; field++) {
            Map<List<StatisticsGroup.Key>, List<StatisticsGroup>> byOthers = new HashMap<>();
            for (StatisticsGroup cell : cells) {
                List<StatisticsGroup.Key> others = new ArrayList<>(cell.keys());
                others.remove(field);
                byOthers.computeIfAbsent(others, _ -> new ArrayList<>()).add(cell);
            }
            byOthers.values()
                    .forEach(
                            line -> {
                                line.sort(Comparator.comparingLong(StatisticsGroup::count));
                                lines.add(line);
                            });
        }
        return lines;
    }
}
