package dev.shiren.exchange.lrmx;

/// An element this program does not know (or a repeated one, or text between elements), kept so
/// that an export gives it back where it stood.
///
/// @param after name of the last known sibling before it; between family rows, that row's number
///     counted from 1; empty at the start
/// @param name the element's name, `#text` for text
/// @param xml the element itself, with attributes and content
public record LrmxUnknown(String after, String name, String xml) {}
