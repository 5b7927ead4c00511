package dev.shiren.talent.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.shiren.kernel.Cursor;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.RejectedException;
import java.util.ArrayList;
import java.util.List;

/// An order and a place in it, as Elasticsearch takes and gives them.
record SearchPage(List<SortKey> order, PageRequest request) {

    SearchPage {
        order = List.copyOf(order);
    }

    List<SortOptions> sort() {
        return order.stream().map(SearchPage::option).toList();
    }

    /// The values to go on after; empty on the first page.
    List<FieldValue> after() {
        Cursor place = request.place(order.size());
        List<FieldValue> values = new ArrayList<>();
        for (int i = 0; place != null && i < order.size(); i++) {
            values.add(value(order.get(i), place.values().get(i)));
        }
        return values;
    }

    static Cursor cursor(List<FieldValue> sort) {
        return new Cursor(sort.stream().map(FieldValue::_toJsonString).toList());
    }

    private static SortOptions option(SortKey key) {
        SortOrder direction = key.descending() ? SortOrder.Desc : SortOrder.Asc;
        String field = key.indexField();
        return field == null
                ? SortOptions.of(s -> s.score(score -> score.order(direction)))
                : SortOptions.of(s -> s.field(f -> f.field(field).order(direction)));
    }

    private static FieldValue value(SortKey key, String text) {
        try {
            if (key.text()) {
                return FieldValue.of(text);
            }
            return key.indexField() == null
                    ? FieldValue.of(Double.parseDouble(text))
                    : FieldValue.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw RejectedException.badInput("the cursor is none of this order: page anew");
        }
    }
}
