package dev.shiren.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;

import dev.shelf.Http;
import dev.shelf.SignInTest;
import dev.shiren.testing.TestIssuer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/// Which tokens are good over HTTP, and what the others are told.
@SignInTest
class SignInTests {

    private final int port;

    SignInTests(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("shiren.access.issuer", () -> TestIssuer.ISSUER);
    }

    @Test
    void letsAGoodTokenIn() {
        assertThat(ask(TestIssuer.token("LEADER")).json().at("/data/hello").asString())
                .isEqualTo("hello reader");
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        Http.Answer answer = new Http(port).post("{ hello }");
        refused(answer, "sign in: send a token in 'Authorization: Bearer ...'");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"shiren\"");
        assertThat(answer.header("Content-Type")).startsWith(Http.RESPONSE);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void refusesASignatureOfAnotherKey() {
        JWTClaimsSet claims = TestIssuer.claims().claim("role", "LEADER").build();
        Http.Answer answer = ask(TestIssuer.signed(claims, TestIssuer.key()));
        refused(answer, "no signed token of this server's issuer");
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void refusesATokenWithoutSignature() {
        String token =
                new PlainJWT(TestIssuer.claims().claim("role", "LEADER").build()).serialize();
        refused(ask(token), "no signed token of this server's issuer");
    }

    /// Everybody knows the public key; a server that took it for a shared secret would take
    /// everybody's tokens.
    @Test
    void refusesThePublicKeyAsASharedSecret() throws JOSEException {
        String secret = TestIssuer.KEY.toPublicJWK().toJSONString();
        String token =
                TestIssuer.signed(
                        TestIssuer.claims().claim("role", "LEADER").build(),
                        JWSAlgorithm.HS256,
                        new MACSigner(secret));
        refused(ask(token), "no signed token of this server's issuer");
    }

    @Test
    void refusesAnExpiredToken() {
        refused(ask(expiringIn(-40)), "expired at");
        assertThat(ask(expiringIn(-20)).status()).isEqualTo(200);
    }

    @Test
    void refusesATokenBeforeItsTime() {
        refused(ask(beginningIn(40)), "used before");
        assertThat(ask(beginningIn(20)).status()).isEqualTo(200);
    }

    @Test
    void refusesATokenWithoutEnd() {
        JWTClaimsSet claims =
                TestIssuer.claims().claim("role", "LEADER").expirationTime(null).build();
        refused(ask(TestIssuer.signed(claims)), "no end");
    }

    @Test
    void refusesATokenForAnotherServer() {
        JWTClaimsSet claims =
                TestIssuer.claims().claim("role", "LEADER").audience("payroll").build();
        refused(ask(TestIssuer.signed(claims)), "aud");
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        JWTClaimsSet claims =
                TestIssuer.claims()
                        .claim("role", "LEADER")
                        .issuer("https://elsewhere.example")
                        .build();
        refused(ask(TestIssuer.signed(claims)), "iss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KING", "leader", ""})
    void refusesARoleItDoesNotKnow(String role) {
        Http.Answer answer = ask(TestIssuer.token(role));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.message()).contains("no role this server knows in 'role'");
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope");
    }

    @Test
    void refusesTwoRolesAtOnce() {
        JWTClaimsSet claims =
                TestIssuer.claims().claim("role", List.of("LEADER", "AUDIT_ADMINISTRATOR")).build();
        assertThat(ask(TestIssuer.signed(claims)).message()).contains("several roles");
    }

    @Test
    void refusesASubjectThatCannotBeRecorded() {
        JWTClaimsSet claims =
                TestIssuer.claims().claim("role", "LEADER").subject("command line").build();
        Http.Answer answer = ask(TestIssuer.signed(claims));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.message()).contains("no white space");
    }

    @Test
    void refusesWhatIsNoBearerToken() {
        HttpRequest.Builder request =
                new Http(port)
                        .posting("{\"query\":\"{ hello }\"}")
                        .header("Authorization", "Basic dGVzdDp0ZXN0");
        refused(new Http(port).send(request), "sign in");
        HttpRequest.Builder bound =
                new Http(port)
                        .posting("{\"query\":\"{ hello }\"}")
                        .header("Authorization", "DPoP " + TestIssuer.token("LEADER"))
                        .header("DPoP", "a.b.c");
        assertThat(new Http(port).send(bound).status()).isEqualTo(401);
        refused(ask("no token"), "has not the form");
    }

    @Test
    void tellsFieldsAndBatchesWhoReadsAndWhatFor() {
        Http http = new Http(port, TestIssuer.token("LEADER"));
        String body = "{\"query\":\"{ reader book(code: \\\"B1\\\") { similar { reader } } }\"}";
        Http.Answer answer = http.send(http.posting(body).header("Shiren-Purpose", "SELECTION"));
        assertThat(answer.json().at("/data/reader").asString()).isEqualTo("tester for SELECTION");
        assertThat(answer.json().at("/data/book/similar/0/reader").asString())
                .isEqualTo("tester for SELECTION");
    }

    @Test
    void refusesAPurposeThatTheRoleDoesNotHave() {
        Http http = new Http(port, TestIssuer.token("ARCHIVE_KEEPER"));
        HttpRequest.Builder request =
                http.posting("{\"query\":\"{ hello }\"}").header("Shiren-Purpose", "SELECTION");
        Http.Answer answer = http.send(request);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.message()).contains("ARCHIVE_KEEPER", "SELECTION");
    }

    @Test
    void refusesAPurposeItDoesNotKnow() {
        Http http = new Http(port, TestIssuer.token("LEADER"));
        HttpRequest.Builder request =
                http.posting("{\"query\":\"{ hello }\"}").header("Shiren-Purpose", "CURIOSITY");
        assertThat(http.send(request).code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void tellsTheEventsOfAStreamWhoReads() {
        String body =
                new Http(port, TestIssuer.token("LEADER"))
                        .post("subscription { readers { reader } }", "text/event-stream")
                        .raw()
                        .body();
        assertThat(body.split("\"reader\":\"tester for null\"", -1)).hasSize(4);
    }

    @Test
    void endsAStreamWithItsToken() {
        String body =
                new Http(port, expiringIn(-28))
                        .post("subscription { endless }", "text/event-stream")
                        .raw()
                        .body();
        assertThat(body).contains("\"endless\":1").contains("\"code\":\"UNAUTHENTICATED\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/readiness",
                "/graphiql",
                "/graphiql/page.js",
                "/webjars/react/18.2.0/umd/react.production.min.js"
            })
    void leavesOpen(String path) {
        assertThat(get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/actuator",
                "/actuator/env",
                "/graphql?query={hello}",
                "/graphql/schema",
                "/uploads",
                "/demo-issuer/accounts",
                "/demo-issuer/jwks",
                "/graphiql/../graphql?query={hello}",
                "/actuator/health/..;/env"
            })
    void closesEverythingElse(String path) {
        assertThat(get(path).status()).isIn(400, 401);
    }

    @Test
    void hasNoDemonstrationIssuerBesideATrueOne() {
        Http http = new Http(port, TestIssuer.token("LEADER"));
        assertThat(http.send(HttpRequest.newBuilder(http.at("/demo-issuer/accounts"))).status())
                .isEqualTo(404);
    }

    private Http.Answer get(String path) {
        Http http = new Http(port);
        return http.send(
                HttpRequest.newBuilder(http.at(path.replace("{", "%7B").replace("}", "%7D"))));
    }

    private Http.Answer ask(String token) {
        return new Http(port, token).post("{ hello }");
    }

    private static void refused(Http.Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.message()).contains(reason);
    }

    private static String expiringIn(int seconds) {
        return TestIssuer.signed(
                TestIssuer.claims().claim("role", "LEADER").expirationTime(in(seconds)).build());
    }

    private static String beginningIn(int seconds) {
        return TestIssuer.signed(
                TestIssuer.claims().claim("role", "LEADER").notBeforeTime(in(seconds)).build());
    }

    private static Date in(int seconds) {
        return Date.from(Clock.systemUTC().instant().plusSeconds(seconds));
    }
}
