package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;

class VariableSizeTests {

    @Test
    void countsWhatListsAndObjectsHold() {
        Map<String, ?> variables = Map.of("codes", List.of("a", "b"), "input", Map.of("name", "c"));
        assertThatNoException().isThrownBy(() -> VariableSize.check(variables, 6));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> VariableSize.check(variables, 5))
                .withMessageContaining("more than 5 values");
    }

    @Test
    void takesNull() {
        assertThatNoException()
                .isThrownBy(() -> VariableSize.check(Collections.singletonMap("a", null), 2));
    }

    @Test
    void refusesTooManyLevels() {
        Object nested = List.of();
        for (int i = 0; i < 20; i++) {
            nested = List.of(nested);
        }
        Map<String, ?> variables = Map.of("deep", nested);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> VariableSize.check(variables, 1000));
    }
}
