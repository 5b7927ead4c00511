@org.jspecify.annotations.NullMarked
package dev.shiren.talent.names;
