package dev.shiren.graphql.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How strict the HTTP side is.
///
/// @param get which GET requests are answered
/// @param maxBody of a POST or QUERY request; what is larger is not read
@ConfigurationProperties("shiren.http")
record HttpProfile(@DefaultValue("explicit") GetPolicy get, @DefaultValue("1MB") DataSize maxBody) {

    enum GetPolicy {
        /// Only those whose `Accept` names a JSON type, as no link, image or form of another site
        /// does.
        EXPLICIT,
        /// All that the GraphQL-over-HTTP specification allows.
        OPEN
    }
}
