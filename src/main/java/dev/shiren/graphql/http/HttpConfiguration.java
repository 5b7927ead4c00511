package dev.shiren.graphql.http;

import dev.shiren.graphql.TrustedDocuments;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Puts our endpoint before the framework's, on the path the framework is configured with. Commands
/// that serve nothing go without it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpProfile.class)
class HttpConfiguration {

    @Bean
    EventStream eventStream(WebGraphQlHandler handler, GraphQlProperties properties) {
        GraphQlProperties.Sse sse = properties.getHttp().getSse();
        return new EventStream(handler, sse.getTimeout(), sse.getKeepAlive());
    }

    @Bean
    SocketHandler socketHandler(
            WebGraphQlHandler handler, GraphQlProperties properties, HttpProfile profile) {
        GraphQlProperties.Websocket socket = properties.getWebsocket();
        return new SocketHandler(
                handler, socket.getConnectionInitTimeout(), socket.getKeepAlive(), profile);
    }

    /// Every method of the path is ours; order -1 is before the framework's routes (0) and after
    /// its WebSocket upgrade (-2, a mapping of its own).
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlRoutes(
            WebGraphQlHandler handler,
            EventStream events,
            HttpProfile profile,
            TrustedDocuments trusted,
            GraphQlProperties properties) {
        GraphQlEndpoint endpoint =
                new GraphQlEndpoint(handler, events, profile, new StoredDocuments(trusted));
        RouterFunctions.Builder routes =
                RouterFunctions.route()
                        .route(
                                RequestPredicates.path(properties.getHttp().getPath()),
                                endpoint::handle);
        if (properties.getGraphiql().isEnabled()) {
            routes.GET(properties.getGraphiql().getPath(), new GraphiQlPage()::show);
        }
        return routes.build();
    }

    @Bean
    RequestGate requestGate(GraphQlProperties properties, HttpProfile profile) {
        return new RequestGate(properties.getHttp().getPath(), profile.requestsPerAccount());
    }

    @Bean
    SecurityHeaders securityHeaders(GraphQlProperties properties) {
        return new SecurityHeaders(properties.getHttp().getPath());
    }
}
