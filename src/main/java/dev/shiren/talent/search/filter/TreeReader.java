package dev.shiren.talent.search.filter;

import dev.shiren.kernel.RejectedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    List<Criterion> parts(CadreFilter filter) {
        return parts("", filter, 1);
    }

    /// Whether the filter said anywhere which statuses it wants.
    boolean saysStatus() {
        return saysStatus;
    }

    private List<Criterion> parts(String prefix, CadreFilter filter, int depth) {
        count(prefix, depth);
        saysStatus |= filter.status() != null;
        List<Criterion> parts = new ArrayList<>(fields.read(prefix, filter));
        for (Criterion part : nested(prefix + "all", filter.all(), depth)) {
            parts.add(part);
        }
        if (filter.any() != null) {
            parts.add(new Criterion.Any(nested(prefix + "any", filter.any(), depth)));
        }
        if (filter.not() != null) {
            parts.add(new Criterion.Not(object(prefix + "not", filter.not(), depth)));
        }
        return parts;
    }

    private List<Criterion> nested(String path, @Nullable List<CadreFilter> list, int depth) {
        List<Criterion> parts = new ArrayList<>();
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                parts.add(object(path + "[" + i + "]", list.get(i), depth));
            }
        }
        return parts;
    }

    private Criterion object(String path, CadreFilter filter, int depth) {
        if (filter.asOf() != null) {
            throw RejectedException.badInput(
                    "where.%s.asOf: a filter is read at one day: give it as where.asOf"
                            .formatted(path));
        }
        List<Criterion> parts = parts(path + ".", filter, depth + 1);
        return parts.size() == 1 ? parts.getFirst() : new Criterion.All(parts);
    }

    private void count(String prefix, int depth) {
        objects++;
        if (depth > MAX_DEPTH || objects > MAX_OBJECTS) {
            throw RejectedException.badInput(
                    "where.%s the filter is too large: nest at most %d levels and %d objects"
                            .formatted(prefix, MAX_DEPTH, MAX_OBJECTS));
        }
    }
}
