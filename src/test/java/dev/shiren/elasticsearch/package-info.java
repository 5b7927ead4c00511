/// Tests of the connection to Elasticsearch and of what every Elasticsearch must do alike.
@org.jspecify.annotations.NullMarked
package dev.shiren.elasticsearch;
