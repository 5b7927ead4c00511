package dev.shiren.talent.search;

import dev.shiren.talent.search.filter.IntRange;

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

    /// None to three of them.
    <T> List<T> few(List<T> values) {
        return values.isEmpty()
                ? List.of()
                : IntStream.range(0, below(4)).mapToObj(_ -> one(values)).distinct().toList();
    }

    /// Some characters of a text.
    String piece(String text) {
        int length = text.codePointCount(0, text.length());
        int from = below(length);
        int to = from + 1 + below(length - from);
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    /// Bounds that are seldom both absent; the lower one within these.
    IntRange range(int least, int most) {
        int min = least + below(most - least + 1);
        return new IntRange(maybe(0.8, () -> min), maybe(0.5, () -> min + below(most - min + 1)));
    }

    <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[below(values.length)];
    }
}
