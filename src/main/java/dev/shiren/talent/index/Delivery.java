package dev.shiren.talent.index;

/// What became of one cadre's entry in a bulk request, over all indices it went to.
sealed interface Delivery {

    /// It is in the index, in this version or a later one.
    record Delivered() implements Delivery {}

    /// The index will not take it as it is.
    record Refused(String reason) implements Delivery {}

    /// Not now: the node is busy, the index is blocked or has just been replaced.
    record Deferred(String reason) implements Delivery {}

    /// The graver of two: an entry is delivered when every index has it.
    static Delivery worse(Delivery one, Delivery other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Delivery delivery) {
        return switch (delivery) {
            case Delivered _ -> 0;
            case Deferred _ -> 1;
            case Refused _ -> 2;
        };
    }
}
