package dev.shiren.org;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class UnitTreeTests {

    private final UnitTree tree =
            new UnitTree(
                    List.of(
                            unit("b", "r", 2),
                            unit("b1", "b", null),
                            unit("a", "r", 1),
                            unit("r", null, null),
                            unit("a2", "a", null),
                            unit("a1", "a", null),
                            unit("x", "y", null),
                            unit("y", "x", null),
                            unit("lost", "nowhere", null)));

    @Test
    void goesThroughTheTreeInPreorder() {
        assertThat(tree.inOrder())
                .extracting(Unit::code)
                .containsExactly("r", "a", "a1", "a2", "b", "b1");
    }

    @Test
    void givesASubtreeWithItsRoot() {
        assertThat(tree.subtree("a")).extracting(Unit::code).containsExactly("a", "a1", "a2");
        assertThat(tree.subtree("b1")).extracting(Unit::code).containsExactly("b1");
        assertThat(tree.subtree("r")).isEqualTo(tree.inOrder());
    }

    @Test
    void leavesOutCyclesAndOrphans() {
        assertThat(tree.subtree("x")).isEmpty();
        assertThat(tree.subtree("lost")).isEmpty();
        assertThat(tree.subtree("unknown")).isEmpty();
    }

    private static Unit unit(String code, @Nullable String parent, @Nullable Integer sort) {
        return new Unit(code, code, null, parent, UnitType.INTERNAL, null, null, null, sort);
    }
}
