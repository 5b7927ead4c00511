/// The child process of the embedded mode: one Elasticsearch node made of published artifacts. It
/// is compiled apart from the application and is on no class path of it.
package dev.shiren.embedded;
