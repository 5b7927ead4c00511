package dev.shelf;

import dev.shiren.access.Viewers;
import dev.shiren.deadline.RequestTime;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.Cursor;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RejectedException;

import graphql.execution.DataFetcherResult;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The fields of the test schema.
@Controller
public class ShelfController {

    public final AtomicInteger mutations = new AtomicInteger();
    public final AtomicInteger counts = new AtomicInteger();
    public final AtomicInteger watchers = new AtomicInteger();
    public final AtomicInteger pages = new AtomicInteger();
    public volatile String servedBy = "";

    private final Viewers viewers = new Viewers();

    /// Bytes of an event of the flood.
    public static final int PAGE = 20_000;

    enum Failure {
        REJECTED,
        UNAVAILABLE,
        DATABASE,
        UNEXPECTED,
        NOT_FOUND
    }

    record Echo(
            @Nullable LocalDate date,
            @Nullable PartialDate partial,
            @Nullable OffsetDateTime moment,
            @Nullable Long number) {}

    record ShelveInput(String code, int copies) {}

    record Slow() {}

    record Reading(int number) {}

    @QueryMapping
    String hello(@Argument @Nullable String name) {
        servedBy = Thread.currentThread().getName();
        return "hello " + (name == null ? "reader" : name);
    }

    @QueryMapping
    @Nullable Book book(@Argument String code) {
        return Book.SHELF.stream()
                .filter(book -> book.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @QueryMapping
    Connection<Book> books(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before) {
        PageRequest page = PageRequest.of(first, after, last, before);
        Cursor place = page.place(1);
        List<Book> rest =
                Book.SHELF.stream()
                        .filter(book -> place == null || beyond(book, place, page.backward()))
                        .toList();
        int surplus = Math.max(0, rest.size() - page.limit());
        List<Book> rows =
                page.backward()
                        ? rest.subList(surplus, rest.size())
                        : rest.subList(0, rest.size() - surplus);
        return Connection.of(page, rows, book -> Cursor.of(book.code()), this::countAll);
    }

    private static boolean beyond(Book book, Cursor place, boolean backward) {
        int order = book.code().compareTo(place.values().getFirst());
        return backward ? order < 0 : order > 0;
    }

    private long countAll() {
        counts.incrementAndGet();
        return Book.SHELF.size();
    }

    @QueryMapping
    Echo echo(
            @Argument @Nullable LocalDate date,
            @Argument @Nullable PartialDate partial,
            @Argument @Nullable OffsetDateTime moment,
            @Argument @Nullable Long number) {
        return new Echo(date, partial, moment, number);
    }

    @QueryMapping
    @Nullable String reader() {
        return viewers.find().map(v -> v.subject() + " for " + v.purpose()).orElse(null);
    }

    @BatchMapping(typeName = "Book", field = "reader")
    List<@Nullable String> readersOfBooks(List<Book> books) {
        return books.stream().<@Nullable String>map(_ -> reader()).toList();
    }

    @SchemaMapping(typeName = "Reading", field = "reader")
    @Nullable String readerOfReading(Reading reading) {
        return reader();
    }

    @QueryMapping
    String fail(@Argument Failure how) {
        throw switch (how) {
            case REJECTED -> RejectedException.badInput("the shelf is full");
            case NOT_FOUND -> new RejectedException(ErrorCode.NOT_FOUND, "no such shelf");
            case UNAVAILABLE ->
                    new RejectedException(ErrorCode.UNAVAILABLE, "the shelf is being painted");
            case DATABASE -> new CannotAcquireLockException("secret: UPDATE shelf");
            case UNEXPECTED -> new IllegalStateException("secret: the key is under the mat");
        };
    }

    @QueryMapping
    DataFetcherResult<String> broken() {
        return DataFetcherResult.<String>newResult().build();
    }

    @QueryMapping
    List<Slow> slow() {
        return IntStream.range(0, 200).mapToObj(_ -> new Slow()).toList();
    }

    /// Busy for 20 ms of real time, as a statement would be.
    @SchemaMapping(typeName = "Slow")
    int value(Slow slow) {
        long end = System.nanoTime() + Duration.ofMillis(20).toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return 1;
    }

    @QueryMapping
    @Nullable Book byId(@Argument NodeId id) {
        return book(id.keyOf("Book"));
    }

    @QueryMapping
    int watchers() {
        return watchers.get();
    }

    @QueryMapping
    String shelve(@Argument ShelveInput input) {
        return input.code() + " x " + input.copies();
    }

    @MutationMapping
    int count() {
        return mutations.incrementAndGet();
    }

    @SubscriptionMapping
    Flux<Integer> numbers(@Argument int to, @Argument @Nullable Integer failAt) {
        return Flux.range(1, to)
                .delayElements(Duration.ofMillis(5))
                .map(
                        number -> {
                            if (failAt != null && number.equals(failAt)) {
                                throw RejectedException.badInput("no number " + number);
                            }
                            return number;
                        });
    }

    @SubscriptionMapping
    Flux<Reading> readers() {
        return Flux.range(1, 3).delayElements(Duration.ofMillis(5)).map(Reading::new);
    }

    @SubscriptionMapping
    Flux<String> flood() {
        return Flux.<String>generate(
                        next -> {
                            pages.incrementAndGet();
                            next.next("x".repeat(PAGE));
                        })
                .subscribeOn(Schedulers.boundedElastic())
                .doOnSubscribe(_ -> watchers.incrementAndGet())
                .doFinally(_ -> watchers.decrementAndGet());
    }

    /// How long the request may still run, in milliseconds, as a controller's thread knows it.
    @QueryMapping
    @Nullable Long timeLeft() {
        return RequestTime.current().map(time -> time.left().toMillis()).orElse(null);
    }

    @BatchMapping(typeName = "Book", field = "timeLeft")
    List<@Nullable Long> timeLeftOfBooks(List<Book> books) {
        return books.stream().<@Nullable Long>map(_ -> timeLeft()).toList();
    }

    @SubscriptionMapping
    Flux<Integer> endless() {
        return Flux.interval(Duration.ofMillis(20))
                .map(Long::intValue)
                .doOnSubscribe(_ -> watchers.incrementAndGet())
                .doFinally(_ -> watchers.decrementAndGet());
    }
}
