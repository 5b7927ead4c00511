package dev.shiren.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// An OpenID Connect issuer for the tests of this JVM: it answers on the loopback as a true one
/// would, and signs what a test wants signed.
public final class TestIssuer {

    public static final ECKey KEY = key();

    /// Its address.
    public static final String ISSUER = serve();

    private TestIssuer() {}

    /// A new P-256 key.
    public static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyID("test")
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A token that sees and does everything a role may.
    public static String token(String role) {
        return signed(claims().claim("role", role).build());
    }

    /// A token that sees units, with all below them.
    public static String token(String role, List<String> units) {
        return signed(claims().claim("role", role).claim("units", units).build());
    }

    /// The claims of a token that is good for a day, but for the role.
    public static JWTClaimsSet.Builder claims() {
        Instant now = Clock.systemUTC().instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("shiren")
                .subject("tester")
                .claim("name", "试验员")
                .claim("units", List.of("S0"))
                .claim("management_categories", List.of("02", "03", "04", "09"))
                .expirationTime(Date.from(now.plus(Duration.ofDays(1))));
    }

    public static String signed(JWTClaimsSet claims) {
        return signed(claims, KEY);
    }

    public static String signed(JWTClaimsSet claims, ECKey key) {
        try {
            return signed(claims, JWSAlgorithm.ES256, new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(algorithm)
                            .type(JOSEObjectType.JWT)
                            .keyID(KEY.getKeyID())
                            .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serve() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String issuer = "http://localhost:" + server.getAddress().getPort();
            String configuration =
                    """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": \
                    ["public"], "response_types_supported": ["code"], \
                    "id_token_signing_alg_values_supported": ["ES256"], \
                    "authorization_endpoint": "%1$s/none", "token_endpoint": "%1$s/none"}\
                    """
                            .formatted(issuer);
            answer(server, "/.well-known/openid-configuration", configuration);
            answer(server, "/jwks", new JWKSet(KEY.toPublicJWK()).toString());
            // The server's thread is of its starter's kind: a daemon ends with the JVM.
            Thread.ofPlatform().daemon().start(server::start).join();
            return issuer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }
}
