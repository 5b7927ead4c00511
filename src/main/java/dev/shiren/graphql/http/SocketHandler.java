package dev.shiren.graphql.http;

import dev.shiren.access.SignedIn;
import dev.shiren.graphql.Occupancy;

import jakarta.websocket.Session;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The graphql-transport-ws protocol, which is the framework's, except that a text that is no
/// message of it closes the socket with 4400 as the protocol wants, not as a fault of the server,
/// that an account has so many sockets at a time, and that a client that does not read is left.
/// Sockets opened by pages of other sites are refused by the framework's check of the origin.
final class SocketHandler extends GraphQlWebSocketHandler {

    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final CloseStatus TOO_MANY = new CloseStatus(4429, "Too many sockets");

    /// How long the container waits for a client to take a message, in milliseconds.
    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final Duration sendTime;
    private final Occupancy sockets;

    /// Whose a socket that counts is.
    private final Map<String, String> accounts = new ConcurrentHashMap<>();

    SocketHandler(
            WebGraphQlHandler handler,
            Duration initTimeout,
            @Nullable Duration keepAlive,
            HttpProfile profile) {
        super(handler, new JacksonJsonHttpMessageConverter(), initTimeout, keepAlive);
        this.sendTime = profile.sendTime();
        this.sockets = new Occupancy(profile.socketsPerAccount(), Integer.MAX_VALUE);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession container) {
            Session socket = container.getNativeSession(Session.class);
            if (socket != null) {
                socket.getUserProperties().put(SEND_TIMEOUT, sendTime.toMillis());
            }
        }
        super.afterConnectionEstablished(session);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message)
            throws Exception {
        try {
            super.handleTextMessage(session, message);
            count(session);
        } catch (HttpMessageConversionException
                | ServerWebInputException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException e) {
            session.close(INVALID_MESSAGE);
        }
    }

    /// A socket counts from the greeting that says whose it is; until then its time is short.
    private void count(WebSocketSession session) throws IOException {
        if (accounts.containsKey(session.getId()) || !session.isOpen()) {
            return;
        }
        String account =
                session.getAttributes().values().stream()
                        .filter(SignedIn.class::isInstance)
                        .map(in -> ((SignedIn) in).viewer().subject())
                        .findFirst()
                        .orElse(null);
        if (account == null) {
            return;
        }
        if (!sockets.enter(account)) {
            session.close(TOO_MANY);
            return;
        }
        accounts.put(session.getId(), account);
        if (!session.isOpen()) {
            forget(session); // it was closed before it was counted
        }
    }

    private void forget(WebSocketSession session) {
        String account = accounts.remove(session.getId());
        if (account != null) {
            sockets.leave(account);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        forget(session);
        super.afterConnectionClosed(session, status);
    }
}
