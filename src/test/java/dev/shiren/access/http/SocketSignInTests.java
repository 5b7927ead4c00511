package dev.shiren.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.SignInTest;
import dev.shelf.SocketClient;
import dev.shiren.testing.TestIssuer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Clock;
import java.util.Date;

/// Who may use a socket: whoever greets with a good token.
@SignInTest
class SocketSignInTests {

    private static final String READ =
            "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ reader }\"}}";

    private final int port;

    SocketSignInTests(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("shiren.access.issuer", () -> TestIssuer.ISSUER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Authorization\":\"\"}",
                "{\"Authorization\":\"Bearer\"}",
                "{\"Authorization\":\"Bearer nonsense\"}",
                "{\"Authorization\":17}"
            })
    void closesASocketThatGreetsWithoutAGoodToken(String payload) throws InterruptedException {
        SocketClient client = SocketClient.connect(port, null);
        client.send("{\"type\":\"connection_init\",\"payload\":%s}".formatted(payload));
        assertThat(client.next()).isEqualTo("closed 4401");
    }

    @Test
    void closesASocketThatAsksBeforeGreeting() throws InterruptedException {
        SocketClient client = SocketClient.connect(port, null);
        client.send(READ);
        assertThat(client.next()).isEqualTo("closed 4401");
    }

    @Test
    void tellsQueriesWhoGreetedAndWhatFor() throws InterruptedException {
        SocketClient client = greeting("\"Shiren-Purpose\":\"APPRAISAL\",");
        assertThat(client.next()).contains("connection_ack");
        client.send(READ);
        assertThat(client.next()).contains("\"reader\":\"tester for APPRAISAL\"");
    }

    @Test
    void tellsEventsWhoGreeted() throws InterruptedException {
        SocketClient client = greeting("");
        assertThat(client.next()).contains("connection_ack");
        client.send(READ.replace("{ reader }", "subscription { readers { reader } }"));
        assertThat(client.next()).contains("\"reader\":\"tester for null\"");
        assertThat(client.next()).contains("\"reader\":\"tester for null\"");
    }

    @Test
    void refusesOperationsOnceTheTokenHasEnded() {
        String ending =
                TestIssuer.signed(
                        TestIssuer.claims()
                                .claim("role", "LEADER")
                                .expirationTime(
                                        Date.from(Clock.systemUTC().instant().minusSeconds(28)))
                                .build());
        SocketClient client = SocketClient.connect(port, null);
        client.send(
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer %s\"}}"
                        .formatted(ending));
        Awaitility.await()
                .until(
                        () -> {
                            client.send(READ);
                            return client.next();
                        },
                        answer -> answer.contains("\"code\":\"UNAUTHENTICATED\""));
    }

    private SocketClient greeting(String more) {
        SocketClient client = SocketClient.connect(port, null);
        client.send(
                "{\"type\":\"connection_init\",\"payload\":{%s\"Authorization\":\"Bearer %s\"}}"
                        .formatted(more, TestIssuer.token("LEADER")));
        return client;
    }
}
