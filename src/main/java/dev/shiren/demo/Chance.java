package dev.shiren.demo;

import java.util.List;

/// A small deterministic source of chance (SplitMix64): the same seed gives the same draws on every
/// machine and Java version, which the byte-identical output rests on.
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long topic, long number) {
        state = mix(topic * GOLDEN + mix(number + GOLDEN));
    }

    /// A number from 0 to `bound - 1`.
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /// A number from `low` to `high`, both included.
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    boolean perMille(int share) {
        return below(1000) < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// An early element far more often than a late one, roughly as words in a text are distributed.
    <T> T skewed(List<T> choices) {
        double u = unit();
        return choices.get((int) (choices.size() * u * u * u));
    }

    /// The same with a flatter head, as names are distributed.
    <T> T uneven(List<T> choices) {
        double u = unit();
        return choices.get((int) (choices.size() * u * u));
    }

    /// The index of a weight, drawn in proportion to the weights.
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int rest = below(sum);
        int index = 0;
        while (rest >= weights[index]) {
            rest -= weights[index++];
        }
        return index;
    }

    private double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
