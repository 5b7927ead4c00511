package dev.shiren.talent.search;

/// One step of an order that a client asks for.
record CadreOrder(Field field, Direction direction) {

    enum Field {
        /// By how well the text matches; in searches only.
        RELEVANCE,
        /// By unit in the order of the tree, then by place within the unit, then by code.
        UNIT_SORT,
        CODE,
        /// By month of birth; the oldest first when ascending.
        BIRTH
    }

    enum Direction {
        ASC,
        DESC
    }

    boolean descending() {
        return direction == Direction.DESC;
    }
}
