/// The filter as a condition in SQL over the normalized tables, for MySQL and MariaDB alike.
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search.sql;
