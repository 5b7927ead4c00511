@org.jspecify.annotations.NullMarked
package dev.shiren.exchange.resume;
