/// Fixtures that tests of several features share.
@org.jspecify.annotations.NullMarked
package dev.shiren.testing;
