package dev.shiren.graphql.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/// How strict the HTTP side is.
///
/// @param get which GET requests are answered
/// @param statuses which status says what
/// @param maxBody of a POST or QUERY request; what is larger is not read
/// @param bodyTime within which the body has to come
/// @param sendTime that a socket may take to receive a message
/// @param requestsPerAccount at a time
/// @param socketsPerAccount at a time
@ConfigurationProperties("shiren.http")
record HttpProfile(
        @DefaultValue("explicit") GetPolicy get,
        @DefaultValue("audits") StatusProfile statuses,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("15s") Duration bodyTime,
        @DefaultValue("10s") Duration sendTime,
        @DefaultValue("20") int requestsPerAccount,
        @DefaultValue("10") int socketsPerAccount) {

    enum GetPolicy {
        /// Only those whose `Accept` names a JSON type, as no link, image or form of another site
        /// does, and which holds no text that may name a person.
        EXPLICIT,
        /// All that the GraphQL-over-HTTP specification allows.
        OPEN
    }
}
