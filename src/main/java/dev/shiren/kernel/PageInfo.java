package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

/// Where a page stands in its list, as Relay asks for it.
///
/// @param startCursor null when the page is empty
/// @param endCursor null when the page is empty
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
