package dev.shiren.engines;

/// Where the engines listen and how to log in.
///
/// @param jdbcUrl a `jdbc:mysql:` URL that names the database, without the parameters the
///     application adds to every URL
/// @param username the database user
/// @param password the database user's password
/// @param elasticsearchUri `http://host:port` of the Elasticsearch
public record EngineAddresses(
        String jdbcUrl, String username, String password, String elasticsearchUri) {

    /// Leaves the password out, so that the record may be logged.
    @Override
    public String toString() {
        return "EngineAddresses[" + jdbcUrl + ", " + username + ", " + elasticsearchUri + "]";
    }
}
