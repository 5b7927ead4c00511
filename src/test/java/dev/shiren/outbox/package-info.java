@org.jspecify.annotations.NullMarked
package dev.shiren.outbox;
