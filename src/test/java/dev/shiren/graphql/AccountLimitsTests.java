package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.Http.Answer;
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
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What one account can take from the others. Each test has accounts of its own.
@SignInTest
@TestPropertySource(
        properties = {
            "shiren.graphql.max-cost=40",
            "shiren.graphql.rate.points=60",
            "shiren.graphql.rate.restore-per-second=1",
            "shiren.graphql.rate.refused=10",
            "shiren.graphql.subscriptions.per-account=2",
            "shiren.graphql.subscriptions.in-all=3",
            "shiren.http.requests-per-account=2",
            "shiren.http.sockets-per-account=2"
        })
class AccountLimitsTests {

    /// Costs 31.
    private static final String DEAR = "{ book(code: \"B1\") { similar { id similar { id } } } }";

    private final ShelfController shelf;
    private final int port;

    AccountLimitsTests(@Autowired ShelfController shelf, @Value("${local.server.port}") int port) {
        this.shelf = shelf;
        this.port = port;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("shiren.access.issuer", () -> TestIssuer.ISSUER);
    }

    @Test
    void refusesWhatTheBudgetDoesNotPayAndSaysWhenItWill() {
        Http http = new Http(port, token("spender", "LEADER"));
        Answer first = http.post(DEAR);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().at("/extensions/cost/requested").asInt()).isEqualTo(31);
        assertThat(first.json().at("/extensions/cost/budget/available").asInt()).isBetween(29, 30);

        for (String accept : new String[] {Http.RESPONSE, Http.JSON}) {
            Answer refused = http.post(DEAR, accept);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.code()).isEqualTo("RATE_LIMITED");
            assertThat(Integer.parseInt(String.valueOf(refused.header("Retry-After"))))
                    .isBetween(1, 10);
        }
        assertThat(http.post("{ hello }").status()).as("what is cheap").isEqualTo(200);
        assertThat(new Http(port, token("saver", "LEADER")).post(DEAR).status()).isEqualTo(200);
    }

    @Test
    void takesMutationsAndSubscriptionsOutOfTheSameBudget() {
        Http http = new Http(port, token("doer", "LEADER"));
        http.post(DEAR);
        int before = available(http);
        assertThat(http.post("mutation { count }").status()).isEqualTo(200);
        assertThat(http.post("subscription { numbers(to: 1) }", "text/event-stream").status())
                .isEqualTo(200);
        assertThat(available(http)).isLessThan(before);
    }

    @Test
    void finesRequestsThatAreRefusedUntilNotEvenTheirTextIsRead() {
        Http http = new Http(port, token("noisy", "LEADER"));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            codes.add(http.post("{ nonsense }").code());
        }
        assertThat(codes).startsWith("VALIDATION", "VALIDATION").endsWith("RATE_LIMITED");
    }

    @Test
    void letsAnAccountHaveSoManySubscriptions() throws InterruptedException {
        SocketClient socket = greeted("listener");
        subscribe(socket, "1");
        subscribe(socket, "2");
        Awaitility.await().until(() -> shelf.watchers.get() >= 2);
        SocketClient other = greeted("listener");
        subscribe(other, "3");
        assertThat(other.next()).contains("\"error\"", "LIMIT_EXCEEDED");

        socket.send("{\"id\":\"1\",\"type\":\"complete\"}");
        Awaitility.await()
                .until(
                        () -> {
                            subscribe(other, "4");
                            return other.next();
                        },
                        message -> message.contains("\"endless\""));
    }

    @Test
    void letsAnAccountHaveSoManySockets() throws InterruptedException {
        greeted("owner");
        greeted("owner");
        SocketClient third = SocketClient.connect(port, null);
        third.send(greeting("owner"));
        assertThat(List.of(third.next(), third.next())).contains("closed 4429");
        greeted("neighbour");
    }

    @Test
    void letsAnAccountHaveSoManyRequests() {
        Http http = new Http(port, token("hurried", "LEADER"));
        List<CompletableFuture<Answer>> slow =
                List.of(
                        CompletableFuture.supplyAsync(() -> http.post("{ slow { value } }")),
                        CompletableFuture.supplyAsync(() -> http.post("{ slow { value } }")));
        Answer refused =
                Awaitility.await()
                        .until(() -> http.post("{ hello }"), answer -> answer.status() == 429);
        assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(new Http(port, token("calm", "LEADER")).post("{ hello }").status())
                .isEqualTo(200);
        slow.forEach(answer -> assertThat(answer.join().status()).isEqualTo(200));
        assertThat(http.post("{ hello }").status()).isEqualTo(200);
    }

    @Test
    void showsTheSchemaToTheRolesThatMayReadIt() {
        String schema = "{ __schema { queryType { name } } }";
        Answer refused = new Http(port, token("curious", "LEADER")).post(schema);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("FORBIDDEN");
        assertThat(new Http(port, token("curious", "LEADER")).post("{ __typename }").status())
                .isEqualTo(200);
        Answer shown = new Http(port, token("keeper", "SYSTEM_ADMINISTRATOR")).post(schema);
        assertThat(shown.json().at("/data/__schema/queryType/name").asString()).isEqualTo("Query");
    }

    private static int available(Http http) {
        return http.post("{ hello }").json().at("/extensions/cost/budget/available").asInt();
    }

    private static void subscribe(SocketClient socket, String id) {
        socket.send(
                """
                {"id": "%s", "type": "subscribe", "payload": {"query": "subscription { endless }"}}\
                """
                        .formatted(id));
    }

    private SocketClient greeted(String subject) throws InterruptedException {
        SocketClient socket = SocketClient.connect(port, null);
        socket.send(greeting(subject));
        assertThat(socket.next()).contains("connection_ack");
        return socket;
    }

    private static String greeting(String subject) {
        return "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer %s\"}}"
                .formatted(token(subject, "LEADER"));
    }

    private static String token(String subject, String role) {
        return TestIssuer.signed(TestIssuer.claims().subject(subject).claim("role", role).build());
    }
}
