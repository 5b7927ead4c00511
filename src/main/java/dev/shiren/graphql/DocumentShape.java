package dev.shiren.graphql;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// How big a document is. Measured before validation, whose own cost grows with the square of the
/// fields, in one walk over the text: a fragment is walked once however often it is spread.
final class DocumentShape {

    /// Depth and field count of a selection with its fragments expanded. A fragment that contains
    /// itself counts as nothing at the inner place; validation refuses it.
    private record Extent(int depth, long fields) {

        static final Extent NONE = new Extent(0, 0);

        Extent and(Extent other) {
            return new Extent(
                    Math.max(depth, other.depth),
                    Math.min(fields + other.fields, Long.MAX_VALUE / 4));
        }

        Extent below() {
            return new Extent(depth + 1, fields + 1);
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> fragmentExtents = new HashMap<>();
    private Extent largest = Extent.NONE;
    private int aliases;
    private int directives;
    private int repeats;
    private boolean defers;

    DocumentShape(Document document) {
        for (FragmentDefinition fragment :
                document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            count(operation);
            Extent extent = extent(operation.getSelectionSet());
            largest =
                    new Extent(
                            Math.max(largest.depth, extent.depth),
                            Math.max(largest.fields, extent.fields));
        }
    }

    int depth() {
        return largest.depth;
    }

    long fields() {
        return largest.fields;
    }

    int aliases() {
        return aliases;
    }

    int directives() {
        return directives;
    }

    /// How often the same field is written, under the same name, in one selection at most.
    int repeats() {
        return repeats;
    }

    /// Whether a part of the answer is asked for later.
    boolean defers() {
        return defers;
    }

    private Extent extent(@Nullable SelectionSet selections) {
        Extent total = Extent.NONE;
        if (selections != null) {
            countRepeats(selections);
            for (Selection<?> selection : selections.getSelections()) {
                total = total.and(extent(selection));
            }
        }
        return total;
    }

    private Extent extent(Selection<?> selection) {
        return switch (selection) {
            case Field field -> {
                aliases += field.getAlias() == null ? 0 : 1;
                count(field);
                yield extent(field.getSelectionSet()).below();
            }
            case InlineFragment inline -> {
                count(inline);
                yield extent(inline.getSelectionSet());
            }
            case FragmentSpread spread -> {
                count(spread);
                yield fragment(spread.getName());
            }
            default -> throw new IllegalStateException("unknown selection: " + selection);
        };
    }

    private Extent fragment(String name) {
        Extent known = fragmentExtents.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? Extent.NONE : known;
        }
        fragmentExtents.put(name, Extent.NONE);
        count(fragment);
        Extent extent = extent(fragment.getSelectionSet());
        fragmentExtents.put(name, extent);
        return extent;
    }

    private void countRepeats(SelectionSet selections) {
        Map<String, Integer> names = new HashMap<>();
        for (Field field : selections.getSelectionsOfType(Field.class)) {
            repeats = Math.max(repeats, names.merge(field.getResultKey(), 1, Integer::sum));
        }
    }

    private void count(DirectivesContainer<?> node) {
        directives += node.getDirectives().size();
        defers |= node.hasDirective(HiddenDirectives.DEFER);
    }
}
