package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfController;
import dev.shelf.SignInTest;
import dev.shelf.SocketClient;
import dev.shiren.testing.TestIssuer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.util.ArrayList;
import java.util.List;

/// 500 subscriptions of one account, with the limits as they are delivered.
@SignInTest
class SubscriptionFloodTests {

    private static final int SOCKETS = 10;
    private static final int EACH = 50;

    private final ShelfController shelf;
    private final int port;

    SubscriptionFloodTests(
            @Autowired ShelfController shelf, @Value("${local.server.port}") int port) {
        this.shelf = shelf;
        this.port = port;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("shiren.access.issuer", () -> TestIssuer.ISSUER);
    }

    @Test
    void opensTwentyOfFiveHundred() throws InterruptedException {
        List<SocketClient> sockets = new ArrayList<>();
        for (int i = 0; i < SOCKETS; i++) {
            sockets.add(greeted());
        }
        for (SocketClient socket : sockets) {
            for (int id = 0; id < EACH; id++) {
                socket.send(
                        """
                        {"id": "%d", "type": "subscribe", \
                        "payload": {"query": "subscription { endless }"}}\
                        """
                                .formatted(id));
            }
        }
        assertThat(refused(sockets.getLast())).isEqualTo(EACH);
        assertThat(shelf.watchers).hasValue(20);
        assertThat(new Http(port, token("neighbour")).post("{ hello }").status()).isEqualTo(200);

        sockets.forEach(SocketClient::close);
        Awaitility.await().until(() -> shelf.watchers.get() == 0);
    }

    private static int refused(SocketClient socket) throws InterruptedException {
        int refused = 0;
        while (refused < EACH && socket.next().contains("LIMIT_EXCEEDED")) {
            refused++;
        }
        return refused;
    }

    private SocketClient greeted() throws InterruptedException {
        SocketClient socket = SocketClient.connect(port, null);
        socket.send(
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer %s\"}}"
                        .formatted(token("flooder")));
        assertThat(socket.next()).contains("connection_ack");
        return socket;
    }

    private static String token(String subject) {
        return TestIssuer.signed(
                TestIssuer.claims().subject(subject).claim("role", "LEADER").build());
    }
}
