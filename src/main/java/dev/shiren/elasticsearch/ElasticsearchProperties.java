package dev.shiren.elasticsearch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// How to reach Elasticsearch.
///
/// @param uris one or more nodes of the cluster, `http` or `https`, without a path
/// @param username with `password`, the user to log in as
/// @param password the user's password
/// @param apiKey the encoded API key, instead of a user
/// @param connectTimeout how long to wait for a connection
/// @param responseTimeout how long to wait for the next bytes of an answer
/// @param maxConnections connections per node at most; further requests wait for one
@ConfigurationProperties("shiren.elasticsearch")
record ElasticsearchProperties(
        List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration responseTimeout,
        @DefaultValue("64") int maxConnections) {

    ElasticsearchProperties {
        uris = List.copyOf(uris);
        if (uris.isEmpty()) {
            throw new IllegalArgumentException(
                    "shiren.elasticsearch.uris is empty; give at least one http://host:port");
        }
        uris.forEach(ElasticsearchProperties::check);
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "shiren.elasticsearch.username and .password go together; one is missing");
        }
        if (apiKey != null && username != null) {
            throw new IllegalArgumentException(
                    "shiren.elasticsearch has both a username and an api-key; leave one out");
        }
    }

    private static void check(URI uri) {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        @Nullable String path = uri.getPath();
        boolean bare = path == null || path.isEmpty() || "/".equals(path);
        if (!http || uri.getHost() == null || !bare || uri.getUserInfo() != null) {
            // The URI itself stays out of the message: it may hold a password.
            throw new IllegalArgumentException(
                    "shiren.elasticsearch.uris must read http://host:port or https://host:port,"
                            + " without user, password and path");
        }
    }

    /// The value of the `Authorization` header, empty for an open cluster.
    Optional<String> authorization() {
        if (apiKey != null) {
            return Optional.of("ApiKey " + apiKey);
        }
        if (username == null) {
            return Optional.empty();
        }
        byte[] login = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Optional.of("Basic " + Base64.getEncoder().encodeToString(login));
    }

    /// Leaves the secrets out.
    @Override
    public String toString() {
        return "ElasticsearchProperties" + uris;
    }
}
