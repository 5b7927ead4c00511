package dev.shiren.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.StringValue;
import graphql.language.VariableReference;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whether a request that came in a URL has text in it, by which persons are found: a code, an id,
/// a name. URLs are kept in histories and in the logs of whatever they pass. What is asked of the
/// schema is about no person.
final class UrlText {

    private final Set<String> ofSchema = new HashSet<>();
    private boolean found;

    UrlText(Document document) {
        walk(document, false);
    }

    boolean inDocument() {
        return found;
    }

    boolean in(Map<String, ?> variables) {
        return variables.entrySet().stream()
                .anyMatch(
                        variable ->
                                !ofSchema.contains(variable.getKey())
                                        && isText(variable.getValue()));
    }

    private void walk(Node<?> node, boolean schema) {
        boolean below = schema || (node instanceof Field field && field.getName().startsWith("__"));
        if (below && node instanceof VariableReference variable) {
            ofSchema.add(variable.getName());
        }
        found |= !below && node instanceof StringValue;
        node.getChildren().forEach(child -> walk(child, below));
    }

    private static boolean isText(@Nullable Object value) {
        return switch (value) {
            case CharSequence _ -> true;
            case Collection<?> list -> list.stream().anyMatch(UrlText::isText);
            case Map<?, ?> object -> object.values().stream().anyMatch(UrlText::isText);
            case null, default -> false;
        };
    }
}
