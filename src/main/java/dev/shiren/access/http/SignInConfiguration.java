package dev.shiren.access.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

import java.time.Clock;

/// Lets in who brings a good token, whatever the path; only health, the page of GraphiQL and an
/// issuer inside this server are open. There are no sessions and no cookies, so no other site can
/// make a browser act for anybody.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
@EnableConfigurationProperties(AccessProperties.class)
class SignInConfiguration {

    /// Tokens live in real time, also where `shiren.clock` fixes the date of the data.
    private static final Clock CLOCK = Clock.systemUTC();

    private static final String[] OPEN = {
        "/actuator/health", "/actuator/health/**", "/graphiql", "/graphiql/**", "/webjars/**"
    };

    @Bean
    SignIn signIn(AccessProperties properties, ObjectProvider<LocalIssuer> local) {
        return new SignIn(decoder(properties, local), new TokenViewer(properties));
    }

    private static JwtDecoder decoder(
            AccessProperties properties, ObjectProvider<LocalIssuer> local) {
        TokenDecoders decoders = new TokenDecoders(properties.audience(), CLOCK);
        LocalIssuer inside = local.getIfAvailable();
        if (inside != null) {
            return decoders.of(inside);
        }
        String issuer = properties.issuer();
        if (issuer == null || issuer.isBlank()) {
            throw new IllegalStateException(
                    "shiren.access.issuer is not set: give the address of the OpenID Connect"
                            + " issuer whose tokens are taken (environment variable"
                            + " SHIREN_ACCESS_ISSUER); only embedded engines bring an issuer for"
                            + " demonstration");
        }
        return decoders.of(issuer);
    }

    @Bean
    Refusals refusals() {
        return new Refusals();
    }

    @Bean
    SocketSignIn socketSignIn(SignIn signIn) {
        return new SocketSignIn(signIn, CLOCK);
    }

    @Bean
    SecurityFilterChain signInChain(
            HttpSecurity http,
            SignIn signIn,
            Refusals refusals,
            ObjectProvider<LocalIssuer> local,
            @Value("${spring.graphql.websocket.path:/graphql}") String socketPath) {
        open(http, socketPath, local.getIfAvailable());
        http.oauth2ResourceServer(
                server ->
                        server.authenticationManagerResolver(_ -> signIn)
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals));
        http.exceptionHandling(
                refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.addFilterAfter(new PurposeFilter(refusals), BearerTokenAuthenticationFilter.class);
        return stateless(http).build();
    }

    /// What runs on behalf of a request that was let in, or of its refusal, is let in too.
    private static void open(HttpSecurity http, String socketPath, @Nullable LocalIssuer local) {
        http.authorizeHttpRequests(
                requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                            .permitAll()
                            .requestMatchers(HttpMethod.GET, OPEN)
                            .permitAll()
                            .requestMatchers(handshakeAt(socketPath))
                            .permitAll();
                    if (local != null) {
                        requests.requestMatchers(local.paths()).permitAll();
                    }
                    requests.anyRequest().authenticated();
                });
    }

    /// Headers are `SecurityHeaders`' business, for every response alike.
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
    }

    /// The opening of a socket, exactly as the framework tells it from a GET; who opened it says
    /// so in the first message.
    private static RequestMatcher handshakeAt(String path) {
        return (HttpServletRequest request) ->
                request.getMethod().equals("GET")
                        && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                        && request.getRequestURI().equals(request.getContextPath() + path);
    }
}
