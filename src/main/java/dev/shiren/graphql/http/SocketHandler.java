package dev.shiren.graphql.http;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

import java.time.Duration;

/// The graphql-transport-ws protocol, which is the framework's, except that a text that is no
/// message of it closes the socket with 4400 as the protocol wants, not as a fault of the server.
/// Sockets opened by pages of other sites are refused by the framework's check of the origin.
final class SocketHandler extends GraphQlWebSocketHandler {

    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");

    SocketHandler(WebGraphQlHandler handler, Duration initTimeout, @Nullable Duration keepAlive) {
        super(handler, new JacksonJsonHttpMessageConverter(), initTimeout, keepAlive);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message)
            throws Exception {
        try {
            super.handleTextMessage(session, message);
        } catch (HttpMessageConversionException
                | ServerWebInputException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException e) {
            session.close(INVALID_MESSAGE);
        }
    }
}
