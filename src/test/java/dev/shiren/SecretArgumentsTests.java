package dev.shiren;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Secrets come from the environment alone.
class SecretArgumentsTests {

    @ParameterizedTest
    @CsvSource({
        "--spring.datasource.password=x,  SPRING_DATASOURCE_PASSWORD",
        "--shiren.vault.key=x,            SHIREN_VAULT_KEY",
        "--shiren.vault.previous-keys=x,  SHIREN_VAULT_PREVIOUSKEYS",
        "--shiren.elasticsearch.api-key=x, SHIREN_ELASTICSEARCH_APIKEY",
        "--SHIREN_ELASTICSEARCH_PASSWORD=x, SHIREN_ELASTICSEARCH_PASSWORD"
    })
    void refusesASecretAmongTheArgumentsAndNamesTheVariable(String argument, String variable) {
        assertThatIllegalStateException()
                .isThrownBy(() -> start("--server.port=1", argument))
                .withMessageContaining(variable)
                .withMessageNotContaining("=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=1", "--shiren.access.issuer=https://issuer", "rebuild"})
    void takesOtherArguments(String argument) {
        assertThatNoException().isThrownBy(() -> start(argument));
    }

    private static void start(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        new SecretArguments().postProcessEnvironment(environment, new SpringApplication());
    }
}
