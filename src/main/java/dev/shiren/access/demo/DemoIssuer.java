package dev.shiren.access.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;

/// The demonstration issuer over HTTP, its answers as OAuth 2 has them. Its log says what came of
/// a request and never of whose.
final class DemoIssuer {

    /// Where all of it is.
    static final String PATH = "/demo-issuer";

    private static final Logger LOG = LoggerFactory.getLogger(DemoIssuer.class);

    private final String name;
    private final DemoDesk desk;
    private final DemoKey key;
    private final List<DemoAccount> accounts;

    DemoIssuer(String name, DemoDesk desk, DemoKey key, List<DemoAccount> accounts) {
        this.name = name;
        this.desk = desk;
        this.key = key;
        this.accounts = List.copyOf(accounts);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST(
                        PATH + "/token",
                        RequestPredicates.contentType(MediaType.APPLICATION_FORM_URLENCODED),
                        this::token)
                .GET(PATH + "/jwks", _ -> json(HttpStatus.OK, key.publicKeys().toJSONObject()))
                .GET(PATH + "/accounts", _ -> json(HttpStatus.OK, chooser()))
                .GET(
                        PATH + "/.well-known/openid-configuration",
                        _ -> json(HttpStatus.OK, configuration()))
                .build();
    }

    private ServerResponse token(ServerRequest request) {
        if (request.uri().getQuery() != null) {
            return refused("invalid_request", "send username and password in the body alone");
        }
        String username = request.param("username").orElse("");
        String password = request.param("password").orElse("");
        String address =
                request.remoteAddress().map(InetSocketAddress::getHostString).orElse("unknown");
        return switch (desk.token(username, password, address)) {
            case DemoDesk.Answer.Token token -> granted(token);
            case DemoDesk.Answer.Refused refused -> refused("invalid_grant", refused.reason());
            case DemoDesk.Answer.Wait wait -> slowed(wait.time().toSeconds() + 1);
        };
    }

    private static ServerResponse granted(DemoDesk.Answer.Token token) {
        return json(
                HttpStatus.OK,
                Map.of(
                        "access_token", token.text(),
                        "token_type", "Bearer",
                        "expires_in", token.lifetime().toSeconds()));
    }

    private static ServerResponse refused(String error, String reason) {
        LOG.info("demonstration sign-in refused: {}", error);
        return json(HttpStatus.BAD_REQUEST, Map.of("error", error, "error_description", reason));
    }

    private static ServerResponse slowed(long seconds) {
        LOG.info("demonstration sign-in slowed down for {} s", seconds);
        return ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        Map.of(
                                "error",
                                "slow_down",
                                "error_description",
                                "too many wrong passwords: wait %d s".formatted(seconds)));
    }

    private List<Map<String, String>> chooser() {
        return desk.usable(accounts).stream()
                .map(
                        account ->
                                Map.of(
                                        "username",
                                        account.username(),
                                        "title",
                                        account.title(),
                                        "password",
                                        DemoAccount.PASSWORD))
                .toList();
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                name,
                "token_endpoint",
                name + "/token",
                "jwks_uri",
                name + "/jwks",
                "grant_types_supported",
                List.of("password"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("ES256"));
    }

    private static ServerResponse json(HttpStatus status, Object body) {
        return ServerResponse.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
