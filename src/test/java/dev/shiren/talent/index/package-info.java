@org.jspecify.annotations.NullMarked
package dev.shiren.talent.index;
