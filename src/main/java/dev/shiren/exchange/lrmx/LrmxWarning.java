package dev.shiren.exchange.lrmx;

/// Something doubtful in a file that is taken nevertheless.
///
/// @param place element and printed name, with the row where there are several
/// @param message what was found and how it was treated
public record LrmxWarning(String place, String message) {}
