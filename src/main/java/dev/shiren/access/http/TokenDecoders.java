package dev.shiren.access.http;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What a token must be: signed with a key of the issuer by an asymmetric algorithm, of the
/// issuer, for this server, and of this time. A shared secret is never taken: who can check such
/// a token can also make one.
final class TokenDecoders {

    /// By how much the issuer's clock may differ from ours.
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final Set<SignatureAlgorithm> ASYMMETRIC =
            Set.of(
                    SignatureAlgorithm.RS256,
                    SignatureAlgorithm.RS384,
                    SignatureAlgorithm.RS512,
                    SignatureAlgorithm.PS256,
                    SignatureAlgorithm.PS384,
                    SignatureAlgorithm.PS512,
                    SignatureAlgorithm.ES256,
                    SignatureAlgorithm.ES384,
                    SignatureAlgorithm.ES512);

    private final String audience;
    private final Clock clock;

    TokenDecoders(String audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
    }

    /// Of the issuer at an address, which is first asked when a token comes: the server starts
    /// without it, and goes on asking until it answers.
    JwtDecoder of(String issuer) {
        return new SupplierJwtDecoder(
                () ->
                        strict(
                                NimbusJwtDecoder.withIssuerLocation(issuer)
                                        .restOperations(new RestTemplate(impatient()))
                                        .jwsAlgorithms(taken -> taken.addAll(ASYMMETRIC))
                                        .build(),
                                issuer));
    }

    JwtDecoder of(LocalIssuer issuer) {
        return strict(
                NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(issuer.keys()))
                        .jwsAlgorithms(taken -> taken.addAll(ASYMMETRIC))
                        .build(),
                issuer.name());
    }

    private JwtDecoder strict(NimbusJwtDecoder decoder, String issuer) {
        JwtTypeValidator type = new JwtTypeValidator(List.of("JWT", "at+jwt"));
        type.setAllowEmpty(true);
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        OAuth2TokenValidator<Jwt> ours =
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, named -> named != null && named.contains(audience));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        List.of(type, time, new JwtIssuerValidator(issuer), ours)));
        return decoder;
    }

    /// A request waits for the issuer's keys, so it must not wait long.
    private static SimpleClientHttpRequestFactory impatient() {
        SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(Duration.ofSeconds(2));
        factory.setReadTimeout(Duration.ofSeconds(5));
        return factory;
    }
}
