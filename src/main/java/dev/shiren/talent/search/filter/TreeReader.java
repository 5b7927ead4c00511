package dev.shiren.talent.search.filter;

import dev.shiren.kernel.RejectedException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads the nesting of one filter, within bounds.
final class TreeReader {

    static final int MAX_DEPTH = 6;
    static final int MAX_OBJECTS = 60;

    private final FieldReader fields;
    private int objects;
    private boolean saysStatus;

    TreeReader(FieldReader fields) {
        this.fields = fields;
    }

    /// What must hold together of the outermost object.
    List<Criterion> parts(Place place, CadreFilter filter) {
        return parts(place, filter, 1);
    }

    /// Whether the filter said anywhere which statuses it wants.
    boolean saysStatus() {
        return saysStatus;
    }

    private List<Criterion> parts(Place place, CadreFilter filter, int depth) {
        count(place, depth);
        saysStatus |= filter.status() != null;
        List<Criterion> parts = new ArrayList<>(fields.read(place, filter));
        parts.addAll(nested(place, "all", filter.all(), depth));
        if (filter.any() != null) {
            parts.add(new Criterion.Any(nested(place, "any", filter.any(), depth)));
        }
        if (filter.not() != null) {
            parts.add(new Criterion.Not(object(place.below("not"), filter.not(), depth)));
        }
        return parts;
    }

    private List<Criterion> nested(
            Place place, String field, @Nullable List<CadreFilter> list, int depth) {
        List<Criterion> parts = new ArrayList<>();
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                parts.add(object(place.below(field + "[" + i + "]"), list.get(i), depth));
            }
        }
        return parts;
    }

    private Criterion object(Place place, CadreFilter filter, int depth) {
        refuseDay(place, filter);
        List<Criterion> parts = parts(place, filter, depth + 1);
        return parts.size() == 1 ? parts.getFirst() : new Criterion.All(parts);
    }

    /// Refuses a day of its own for what is part of a larger question.
    static void refuseDay(Place place, CadreFilter filter) {
        if (filter.asOf() != null) {
            throw RejectedException.badInput(
                    place.path("asOf") + ": a filter is read at one day: give it as where.asOf");
        }
    }

    private void count(Place place, int depth) {
        objects++;
        if (depth > MAX_DEPTH || objects > MAX_OBJECTS) {
            throw RejectedException.badInput(
                    "%s the filter is too large: nest at most %d levels and %d objects"
                            .formatted(place.path(""), MAX_DEPTH, MAX_OBJECTS));
        }
    }
}
