@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search;
