package dev.shiren.talent.search;

import dev.shiren.kernel.RejectedException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value that lists are sorted by. What clients ask for is completed to a total order, which
/// paging needs: by unit, place in the unit, code.
///
/// @param column expression in SQL over `cadre c JOIN unit u`, never NULL
/// @param indexField field of the index; null for the score
/// @param text whether values are text, else whole numbers
record SortKey(String column, @Nullable String indexField, boolean text, boolean descending) {

    private static final int MAX_STEPS = 4;
    private static final String UNIT_POSITION = "u.position";

    /// The keys of an order.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) for too many steps, and for relevance the wrong
    ///     way round
    static List<SortKey> of(@Nullable List<CadreOrder> order) {
        Map<String, SortKey> keys = new LinkedHashMap<>();
        List<CadreOrder> steps = order == null ? List.of() : order;
        if (steps.size() > MAX_STEPS) {
            throw RejectedException.badInput("orderBy: at most " + MAX_STEPS + " steps are taken");
        }
        for (CadreOrder step : steps) {
            keys(step.field(), step.descending())
                    .forEach(key -> keys.putIfAbsent(key.column(), key));
        }
        keys(CadreOrder.Field.UNIT_SORT, false).forEach(key -> keys.putIfAbsent(key.column(), key));
        return upToCode(keys);
    }

    /// Whether this is the place of the unit in the tree.
    boolean isUnit() {
        return column.equals(UNIT_POSITION);
    }

    private static List<SortKey> keys(CadreOrder.Field field, boolean descending) {
        return switch (field) {
            case RELEVANCE -> List.of(score(descending));
            case UNIT_SORT ->
                    List.of(
                            number(UNIT_POSITION, "unitPosition", descending),
                            number("COALESCE(c.sort, 2147483647)", "sort", descending),
                            code(descending));
            case CODE -> List.of(code(descending));
            case BIRTH -> List.of(number("c.birth_first", "birthFirst", descending));
        };
    }

    private static SortKey score(boolean descending) {
        if (!descending) {
            throw RejectedException.badInput(
                    "orderBy: the least relevant first makes no sense: use direction DESC");
        }
        return new SortKey("score", null, false, true);
    }

    private static SortKey number(String column, String field, boolean descending) {
        return new SortKey(column, field, false, descending);
    }

    private static SortKey code(boolean descending) {
        return new SortKey("c.code", "code", true, descending);
    }

    // Codes are unique: what comes after them never decides.
    private static List<SortKey> upToCode(Map<String, SortKey> keys) {
        List<SortKey> list = new ArrayList<>();
        for (SortKey key : keys.values()) {
            list.add(key);
            if (key.text()) {
                break;
            }
        }
        return list;
    }
}
