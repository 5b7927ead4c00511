/// Starts the application; nothing else.
@org.jspecify.annotations.NullMarked
package dev.shiren;
