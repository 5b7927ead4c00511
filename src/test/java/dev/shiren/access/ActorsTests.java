package dev.shiren.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import java.time.Instant;
import java.util.Set;

/// Under which name things are done.
class ActorsTests {

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void actAsTheCommandLineInACommand() {
        new ApplicationContextRunner()
                .withUserConfiguration(ActorsConfiguration.class)
                .withBean(Viewers.class)
                .run(
                        context ->
                                assertThat(context.getBean(Actors.class).current())
                                        .isEqualTo("command line"));
    }

    @Test
    void actAsTheViewerInAServerAndAsNobodyElse() {
        new WebApplicationContextRunner()
                .withUserConfiguration(ActorsConfiguration.class)
                .withBean(Viewers.class)
                .run(
                        context -> {
                            Actors actors = context.getBean(Actors.class);
                            assertThatIllegalStateException().isThrownBy(actors::current);
                            signIn("u17");
                            assertThat(actors.current()).isEqualTo("u17");
                        });
    }

    private static void signIn(String subject) {
        Viewer viewer =
                new Viewer(subject, "张三", Role.LEADER, Set.of(), Set.of(), Set.of(), null, null);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new SignedIn(viewer, Instant.EPOCH)));
    }
}
