package dev.shiren.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.util.concurrent.TimeUnit;

/// Makes the one client. Its JSON is Jackson's default, apart from the settings of the HTTP side,
/// so that what is indexed does not change with how the API prints.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchProperties.class)
class ElasticsearchConfiguration {

    /// Connects on the first request; closing it with the context closes its connections.
    @Bean
    ElasticsearchClient elasticsearchClient(ElasticsearchProperties properties) {
        Rest5Client http = http(properties);
        return new ElasticsearchClient(new Rest5ClientTransport(http, new Jackson3JsonpMapper()));
    }

    @Bean
    ElasticsearchHealth elasticsearchHealthIndicator(ElasticsearchClient client) {
        return new ElasticsearchHealth(client);
    }

    private static Rest5Client http(ElasticsearchProperties properties) {
        Rest5ClientBuilder builder = Rest5Client.builder(properties.uris().toArray(URI[]::new));
        properties
                .authorization()
                .map(value -> new Header[] {new BasicHeader("Authorization", value)})
                .ifPresent(builder::setDefaultHeaders);
        long response = properties.responseTimeout().toMillis();
        return builder.setConnectionConfigCallback(
                        connection ->
                                connection.setConnectTimeout(
                                        properties.connectTimeout().toMillis(),
                                        TimeUnit.MILLISECONDS))
                .setRequestConfigCallback(
                        request -> request.setResponseTimeout(response, TimeUnit.MILLISECONDS))
                .setConnectionManagerCallback(
                        pool ->
                                pool.setMaxConnPerRoute(properties.maxConnections())
                                        .setMaxConnTotal(
                                                properties.maxConnections()
                                                        * properties.uris().size()))
                .build();
    }
}
