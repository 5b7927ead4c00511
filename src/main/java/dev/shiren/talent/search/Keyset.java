package dev.shiren.talent.search;

import dev.shiren.kernel.Cursor;
import dev.shiren.kernel.RejectedException;
import dev.shiren.talent.search.sql.Sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Conditions that continue a sorted list at a place.
final class Keyset {

    private Keyset() {}

    static Sql beyond(List<SortKey> order, Cursor place, boolean backward) {
        List<String> alternatives = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        List<Object> equalValues = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            SortKey key = order.get(i);
            Object value = value(key, place.values().get(i));
            String operator = key.descending() == backward ? " > ?" : " < ?";
            alternatives.add("(" + equal + key.column() + operator + ")");
            values.addAll(equalValues);
            values.add(value);
            equal.append(key.column()).append(" = ? AND ");
            equalValues.add(value);
        }
        return Sql.of("(" + String.join(" OR ", alternatives) + ")", values.toArray());
    }

    /// Where the first key of an order has the value of a place or one beyond it.
    static Sql from(SortKey first, Cursor place, boolean backward) {
        String operator = first.descending() == backward ? " >= ?" : " <= ?";
        return Sql.of(first.column() + operator, value(first, place.values().getFirst()));
    }

    static String orderBy(List<SortKey> order, boolean backward) {
        return order.stream()
                .map(key -> key.column() + (key.descending() == backward ? " ASC" : " DESC"))
                .collect(Collectors.joining(", "));
    }

    private static Object value(SortKey key, String text) {
        if (key.text()) {
            return text;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw RejectedException.badInput("the cursor is none of this order: page anew");
        }
    }
}
