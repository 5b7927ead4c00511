package dev.shiren.access.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.http.LocalIssuer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;

/// Whose tokens are taken, by mode and setting.
class IssuerChoiceTests {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"dev.shiren.access.http", "dev.shiren.access.demo"})
    static class Layer {}

    private final Path folder;

    IssuerChoiceTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesToStartWithoutAnIssuer() {
        runner("shiren.embedded=false")
                .run(
                        context ->
                                assertThat(context)
                                        .hasFailed()
                                        .getFailure()
                                        .hasStackTraceContaining(
                                                "shiren.access.issuer is not set"));
    }

    @Test
    void refusesToStartWithABlankOne() {
        runner("shiren.access.issuer= ")
                .run(
                        context ->
                                assertThat(context)
                                        .getFailure()
                                        .hasStackTraceContaining(
                                                "shiren.access.issuer is not set"));
    }

    @Test
    void takesATrueIssuerBesideEmbeddedEngines() {
        runner("shiren.embedded=true", "shiren.access.issuer=https://issuer.example")
                .run(context -> assertThat(context).doesNotHaveBean(LocalIssuer.class));
    }

    @Test
    void takesItsOwnBesideEmbeddedEnginesOnly() {
        runner("shiren.embedded=true")
                .run(context -> assertThat(context).hasSingleBean(LocalIssuer.class));
    }

    private WebApplicationContextRunner runner(String... properties) {
        return new WebApplicationContextRunner()
                .withUserConfiguration(Layer.class)
                .withPropertyValues("shiren.data-dir=" + folder)
                .withPropertyValues(properties);
    }
}
