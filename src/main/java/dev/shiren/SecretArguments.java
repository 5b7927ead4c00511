package dev.shiren;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Refuses secrets among the arguments, which every user of the machine can read in its list of
/// processes: they belong into the environment. Runs before the engines are looked for.
final class SecretArguments implements EnvironmentPostProcessor, Ordered {

    private static final List<String> SECRETS =
            List.of("password", "apikey", "vaultkey", "previouskeys");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().stream()
                .filter(CommandLinePropertySource.class::isInstance)
                .flatMap(
                        arguments ->
                                Arrays.stream(
                                        ((CommandLinePropertySource<?>) arguments)
                                                .getPropertyNames()))
                .filter(SecretArguments::isSecret)
                .findFirst()
                .ifPresent(SecretArguments::refuse);
    }

    private static boolean isSecret(String name) {
        String plain = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(plain::endsWith);
    }

    private static void refuse(String name) {
        String variable = name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
        throw new IllegalStateException(
                "--%s is a secret, and every user of this machine can read arguments: set the"
                                .formatted(name)
                        + " environment variable %s instead".formatted(variable));
    }
}
