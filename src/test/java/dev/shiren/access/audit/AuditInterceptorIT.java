package dev.shiren.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shiren.access.FieldClass;
import dev.shiren.access.SignedIn;
import dev.shiren.access.Viewers;
import dev.shiren.access.audit.AuditStore.Entry;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.LinkedMultiValueMap;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// What the end of an operation records.
class AuditInterceptorIT {

    private static AuditWorld world;
    private static AuditInterceptor interceptor;

    @BeforeAll
    static void open() {
        world = AuditWorld.open();
        interceptor = new AuditInterceptor(world.audit, new Viewers());
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void empty() {
        world.jdbc.update("DELETE FROM audit_inbox");
    }

    @Test
    void recordsOneRowForAllThatAnOperationRead() {
        WebGraphQlResponse answer =
                answer(
                        trail -> {
                            trail.read(7, FieldClass.P3);
                            trail.read(List.of(9L, 7L), FieldClass.P2);
                            trail.read(8, FieldClass.P1);
                        },
                        ok());
        assertThat(answer.isValid()).isTrue();
        assertThat(waiting())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.kind()).isEqualTo("READ");
                            assertThat(row.subject()).isEqualTo("officer-1");
                            assertThat(row.role()).isEqualTo("CADRE_OFFICER");
                            assertThat(row.purpose()).isEqualTo("SELECTION");
                            assertThat(row.units()).isEqualTo("S0,S01");
                            assertThat(row.operation()).isEqualTo("File");
                            assertThat(
                                            HexFormat.of()
                                                    .formatHex(
                                                            Objects.requireNonNull(
                                                                    row.operationHash())))
                                    .startsWith("01f557778d41")
                                    .hasSize(64);
                            assertThat(row.outcome()).isEqualTo("DONE");
                            assertThat(row.classes()).isEqualTo("23");
                            assertThat(row.persons()).isEqualTo("7:23,9:2");
                            assertThat(row.trace()).isEqualTo("request-1");
                        });
    }

    @Test
    void recordsNothingWhereNothingSensitiveIsRead() {
        assertThat(answer(trail -> trail.read(8, FieldClass.P1), ok()).isValid()).isTrue();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void saysThatAnAnswerHasErrorsAndWhatWasForbidden() {
        answer(
                trail -> trail.read(8, FieldClass.P2),
                ExecutionResultImpl.newExecutionResult()
                        .data(Map.of())
                        .addError(
                                GraphqlErrorBuilder.newError()
                                        .message("no")
                                        .errorType(ErrorType.DataFetchingException)
                                        .extensions(Map.of("code", "FORBIDDEN"))
                                        .build())
                        .build());
        assertThat(waiting())
                .extracting(AuditRow::kind, AuditRow::outcome)
                .containsExactly(tuple("READ", "PARTIAL"), tuple("REFUSED", "FORBIDDEN"));
    }

    @Test
    void answersNothingThatItCannotRecord() {
        world.jdbc.execute("RENAME TABLE audit_inbox TO gone");
        try {
            WebGraphQlResponse answer = answer(trail -> trail.read(8, FieldClass.P2), ok());
            assertThat(answer.<Object>getData()).isNull();
            assertThat(answer.getErrors())
                    .singleElement()
                    .satisfies(
                            error ->
                                    assertThat(error.getExtensions())
                                            .containsEntry("code", "UNAVAILABLE"));
            assertThat(answer(_ -> {}, ok()).isValid()).isTrue();
        } finally {
            world.jdbc.execute("RENAME TABLE gone TO audit_inbox");
        }
    }

    @Test
    void answersNothingSensitiveToNobody() {
        WebGraphQlResponse answer =
                Objects.requireNonNull(
                        interceptor
                                .intercept(
                                        request(),
                                        chain(trail -> trail.read(8, FieldClass.P2), ok()))
                                .block());
        assertThat(answer.<Object>getData()).isNull();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void recordsEachEventOfASubscription() {
        ReadTrail[] kept = new ReadTrail[1];
        Flux<Object> events =
                Flux.range(1, 3)
                        .map(
                                i -> {
                                    if (i != 2) {
                                        kept[0].read(i, FieldClass.P2);
                                    }
                                    return ok();
                                });
        WebGraphQlResponse answer =
                answer(
                        trail -> kept[0] = trail,
                        ExecutionResultImpl.newExecutionResult().data(events).build());
        assertThat(
                        Flux.from(Objects.requireNonNull(answer.<Flux<Object>>getData()))
                                .collectList()
                                .block())
                .hasSize(3);
        assertThat(waiting()).extracting(AuditRow::persons).containsExactly("1:2", "3:2");
    }

    private WebGraphQlResponse answer(Consumer<ReadTrail> fields, ExecutionResult result) {
        SecurityContextImpl security =
                new SecurityContextImpl(new SignedIn(AuditWorld.OFFICER, Instant.MAX));
        return Objects.requireNonNull(
                interceptor
                        .intercept(request(), chain(fields, result))
                        .contextWrite(c -> c.put(SecurityContext.class.getName(), security))
                        .block());
    }

    private static Chain chain(Consumer<ReadTrail> fields, ExecutionResult result) {
        return request -> {
            ExecutionInput input = request.toExecutionInput();
            fields.accept(ReadTrail.of(input.getGraphQLContext()));
            return Mono.just(
                    new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result)));
        };
    }

    private static WebGraphQlRequest request() {
        Map<String, Object> body = Map.of("query", "query File { a }", "operationName", "File");
        return new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                body,
                "request-1",
                Locale.ROOT);
    }

    private static ExecutionResult ok() {
        return ExecutionResultImpl.newExecutionResult().data(Map.of("a", 1)).build();
    }

    private static List<AuditRow> waiting() {
        return world.store.waiting(0).stream().map(Entry::row).toList();
    }
}
