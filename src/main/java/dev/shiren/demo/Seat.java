package dev.shiren.demo;

/// What one cadre is placed on.
///
/// @param serving whether the cadre holds the post today or is only still counted in the unit
/// @param sort the cadre's place in the unit's roster
record Seat(Post post, boolean serving, int sort) {}
