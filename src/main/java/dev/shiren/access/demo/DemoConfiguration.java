package dev.shiren.access.demo;

import dev.shiren.access.http.LocalIssuer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Opens the demonstration issuer where the engines are embedded and no true issuer is set.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Conditional(DemoConfiguration.Wanted.class)
class DemoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DemoConfiguration.class);

    /// Real time, whatever date the data has; the accounts' last days are those of Shanghai.
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    /// `shiren.embedded` is set by the engines and overrides what anybody else says.
    static final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            return environment.getProperty("shiren.embedded", Boolean.class, false)
                    && !StringUtils.hasText(environment.getProperty("shiren.access.issuer"));
        }
    }

    @Bean
    DemoKey demoKey(@Value("${shiren.data-dir:.data}/demo-issuer.jwk") Path file) {
        return DemoKey.in(file);
    }

    @Bean
    LocalIssuer demoIssuer(DemoKey key, @Value("${server.port:8080}") int port) {
        LOG.warn(
                """

                ==== SIGN-IN IS FOR DEMONSTRATION ====
                Everybody knows the accounts of {} and their password.
                Set shiren.access.issuer to take the tokens of a true issuer.
                ======================================
                """,
                DemoIssuer.PATH);
        return new LocalIssuer(
                "http://localhost:%d%s".formatted(port, DemoIssuer.PATH),
                key.publicKeys(),
                DemoIssuer.PATH + "/**");
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> demoIssuerRoutes(
            LocalIssuer issuer,
            DemoKey key,
            @Value("${shiren.access.audience:shiren}") String audience) {
        List<DemoAccount> accounts = DemoAccount.all();
        DemoDesk desk = new DemoDesk(issuer.name(), audience, key, accounts, CLOCK);
        return new DemoIssuer(issuer.name(), desk, key, accounts).routes();
    }
}
