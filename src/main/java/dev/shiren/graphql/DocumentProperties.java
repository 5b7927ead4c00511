package dev.shiren.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/// Which documents are run.
///
/// @param trusted a folder of documents that clients may name by their hash
/// @param onlyTrusted whether no other document is run
@ConfigurationProperties("shiren.documents")
record DocumentProperties(@Nullable Path trusted, @DefaultValue("false") boolean onlyTrusted) {}
