package dev.shiren.talent.search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Chance with a seed.
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /// 0 or more, less than `bound`.
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> @Nullable T maybe(double probability, Supplier<T> value) {
        return chance(probability) ? value.get() : null;
    }

    <T> List<T> list(int most, IntFunction<T> value) {
        return IntStream.range(0, below(most + 1)).mapToObj(value).toList();
    }

    <T> List<T> some(List<T> values) {
        List<T> chosen = new ArrayList<>(values);
        chosen.removeIf(_ -> chance(0.6));
        return chosen;
    }

    <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[below(values.length)];
    }
}
