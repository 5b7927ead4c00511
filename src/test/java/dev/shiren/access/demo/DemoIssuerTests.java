package dev.shiren.access.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.SignInTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;

/// The demonstration issuer, served as beside embedded engines.
@SignInTest
@TestPropertySource(properties = "shiren.embedded=true")
@ExtendWith(OutputCaptureExtension.class)
class DemoIssuerTests {

    @TempDir static Path folder;

    private final int port;
    private final Http http;

    DemoIssuerTests(@Value("${local.server.port}") int port) {
        this.port = port;
        this.http = new Http(port);
    }

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("shiren.data-dir", folder::toString);
    }

    @Test
    void givesTokensThatAreGood() {
        Http.Answer answer = form("username=leader&password=shiren-demo");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/expires_in").asInt()).isEqualTo(3600);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        String token = answer.json().at("/access_token").asString();
        assertThat(new Http(port, token).post("{ reader }").json().at("/data/reader").asString())
                .isEqualTo("leader for null");
    }

    @Test
    void refusesAWrongPasswordAndNamesNobodyInTheLog(CapturedOutput log) {
        Http.Answer answer = form("username=appraisal&password=wrong");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/error").asString()).isEqualTo("invalid_grant");
        assertThat(log.getOut()).contains("refused").doesNotContain("appraisal", "wrong");
    }

    @Test
    void refusesAPasswordInAnAddress() {
        Http.Answer answer =
                http.send(
                        HttpRequest.newBuilder(
                                        http.at(
                                                "/demo-issuer/token?username=leader&password=shiren-demo"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.noBody()));
        assertThat(answer.json().at("/error").asString()).isEqualTo("invalid_request");
    }

    @Test
    void publishesItsKeyAndItsConfiguration() {
        assertThat(get("/demo-issuer/jwks").json().at("/keys/0/crv").asString()).isEqualTo("P-256");
        assertThat(get("/demo-issuer/jwks").json().at("/keys/0").has("d")).isFalse();
        assertThat(
                        get("/demo-issuer/.well-known/openid-configuration")
                                .json()
                                .at("/jwks_uri")
                                .asString())
                .endsWith("/demo-issuer/jwks");
    }

    @Test
    void offersAnAccountOfEveryRole() {
        assertThat(get("/demo-issuer/accounts").json()).hasSize(13);
    }

    @Test
    void opensNothingElse() {
        assertThat(http.post("{ hello }").status()).isEqualTo(401);
    }

    private Http.Answer form(String body) {
        return http.send(
                HttpRequest.newBuilder(http.at("/demo-issuer/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private Http.Answer get(String path) {
        return http.send(HttpRequest.newBuilder(http.at(path)));
    }
}
