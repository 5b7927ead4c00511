package dev.shiren.org;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The unit tree in preorder: siblings by `sort` (missing last), then by code. A subtree is a range
/// of positions.
public final class UnitTree {

    /// A unit with its place in the tree: its subtree is `[position, lastPosition]`.
    public record Node(Unit unit, int position, int lastPosition) {}

    private static final Comparator<Unit> SIBLINGS =
            Comparator.comparing(Unit::sort, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Unit::code);

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Unit>> children = new HashMap<>();
    private final List<Unit> preorder = new ArrayList<>();
    private final Map<String, List<String>> named = new HashMap<>();

    /// Builds the tree; units whose ancestors form a cycle or are missing are left out.
    public UnitTree(Collection<Unit> units) {
        List<Unit> roots = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.parent() == null) {
                roots.add(unit);
            } else {
                children.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
            }
        }
        roots.sort(SIBLINGS);
        children.values().forEach(list -> list.sort(SIBLINGS));
        number(roots);
        preorder.forEach(
                unit -> Stream.of(unit.name(), unit.shortName()).forEach(name -> name(name, unit)));
    }

    private void name(@Nullable String name, Unit unit) {
        if (name != null) {
            named.merge(name, List.of(unit.code()), UnitTree::both);
        }
    }

    public @Nullable Node node(String code) {
        return nodes.get(code);
    }

    public @Nullable Unit unit(String code) {
        Node node = nodes.get(code);
        return node == null ? null : node.unit();
    }

    // Most names are of one unit: a list of one takes little.
    private static List<String> both(List<String> codes, List<String> more) {
        return Stream.concat(codes.stream(), more.stream()).distinct().toList();
    }

    /// The codes of the units of this name or short name.
    public List<String> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    public Collection<Node> nodes() {
        return nodes.values();
    }

    /// All units in the order of the tree.
    public List<Unit> inOrder() {
        return List.copyOf(preorder);
    }

    /// The unit and all below it in the order of the tree; empty for an unknown unit.
    public List<Unit> subtree(String code) {
        Node node = nodes.get(code);
        return node == null
                ? List.of()
                : List.copyOf(preorder.subList(node.position(), node.lastPosition() + 1));
    }

    public List<Unit> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /// The unit and its ancestors, the root first; empty for an unknown unit.
    public List<Unit> path(String code) {
        Deque<Unit> path = new ArrayDeque<>();
        for (Unit unit = unit(code); unit != null; ) {
            path.addFirst(unit);
            unit = unit.parent() == null ? null : unit(unit.parent());
        }
        return List.copyOf(path);
    }

    // Iterative: a hostile file may nest units deeper than the stack.
    private void number(List<Unit> roots) {
        record Visit(Unit unit, boolean leaving) {}
        Deque<Visit> stack = new ArrayDeque<>();
        Map<String, Integer> entered = new HashMap<>();
        roots.reversed().forEach(root -> stack.push(new Visit(root, false)));
        int next = 0;
        while (!stack.isEmpty()) {
            Visit visit = stack.pop();
            Unit unit = visit.unit();
            if (visit.leaving()) {
                int position = entered.getOrDefault(unit.code(), 0);
                nodes.put(unit.code(), new Node(unit, position, next - 1));
            } else {
                entered.put(unit.code(), next++);
                preorder.add(unit);
                stack.push(new Visit(unit, true));
                children.getOrDefault(unit.code(), List.of())
                        .reversed()
                        .forEach(child -> stack.push(new Visit(child, false)));
            }
        }
    }
}
