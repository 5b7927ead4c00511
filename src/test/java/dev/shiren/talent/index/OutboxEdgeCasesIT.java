package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shiren.outbox.Claim;
import dev.shiren.outbox.DirtyCadres;
import dev.shiren.outbox.DirtyClaims;
import dev.shiren.outbox.Failure;
import dev.shiren.outbox.Parked;
import dev.shiren.testing.Roster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// The outbox's own rules, without an index.
class OutboxEdgeCasesIT {

    private static final Duration LONG = Duration.ofMinutes(5);

    @RegisterExtension static final IndexWorld world = new IndexWorld();

    private final DirtyCadres dirty = world.get(DirtyCadres.class);
    private final DirtyClaims claims = world.get(DirtyClaims.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(world.get(PlatformTransactionManager.class));

    @BeforeEach
    void clear() {
        world.jdbc().update("DELETE FROM dirty_cadre");
    }

    @Test
    void marksInTheWritingTransaction() {
        long id = world.roster.write("EC-MARK", "王明");

        assertThat(dirty.waiting(List.of(id))).containsExactly(id);
        assertThat(dirty.backlog().pending()).isEqualTo(1);
    }

    @Test
    void leavesNoRowAfterARollback() {
        AtomicInteger woken = new AtomicInteger();
        dirty.onCommit(woken::incrementAndGet);
        transaction.executeWithoutResult(
                status -> {
                    world.roster.writeInTransaction(List.of(Roster.entry("EC-ROLL", "李芳")));
                    status.setRollbackOnly();
                });

        assertThat(dirty.backlog().pending()).isZero();
        assertThat(woken).hasValue(0);
    }

    @Test
    void refusesAMarkOutsideATransaction() {
        assertThatThrownBy(() -> dirty.mark(List.of(1L)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void handsOutEachCadreOnce() {
        List<Long> ids = world.roster.writeMany("EC-ONCE-", 5);

        List<Claim> first = claims.claim("one", 3, LONG);
        List<Claim> second = claims.claim("two", 10, LONG);

        assertThat(first).hasSize(3);
        assertThat(List.of(first, second).stream().flatMap(List::stream).map(Claim::cadreId))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(claims.claim("three", 10, LONG)).isEmpty();
    }

    @Test
    void passesOverWhatAnotherClaimerHoldsLocked() {
        List<Long> ids = world.roster.writeMany("EC-LOCK-", 4);
        transaction.executeWithoutResult(
                _ -> {
                    world.jdbc()
                            .queryForList(
                                    "SELECT cadre_id FROM dirty_cadre WHERE cadre_id = ? FOR"
                                            + " UPDATE",
                                    Long.class,
                                    ids.getFirst());
                    List<Claim> claimed = elsewhere(() -> claims.claim("other", 10, LONG));
                    assertThat(claimed)
                            .extracting(Claim::cadreId)
                            .containsExactlyInAnyOrderElementsOf(ids.subList(1, 4));
                });
    }

    @Test
    void removesAConfirmedCadre() {
        world.roster.write("EC-CONFIRM", "张伟");

        claims.confirm(claims.claim("one", 10, LONG));

        assertThat(dirty.backlog().pending()).isZero();
    }

    @Test
    void keepsACadreMarkedAgainMeanwhile() {
        long id = world.roster.write("EC-AGAIN", "刘秀");
        List<Claim> old = claims.claim("one", 10, LONG);
        world.roster.write("EC-AGAIN", "刘秀英");

        claims.confirm(old);
        claims.fail(List.of(new Failure(old.getFirst(), "late")));

        assertThat(claims.claim("two", 10, LONG))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.cadreId()).isEqualTo(id);
                            assertThat(claim.attempts()).isZero();
                            assertThat(claim.revision()).isGreaterThan(old.getFirst().revision());
                        });
    }

    @Test
    void keepsALeaseWhenOnlyTheEntryIsToBeWrittenAgain() {
        long id = world.roster.write("EC-LEASED", "陈强");
        List<Claim> leased = claims.claim("one", 10, LONG);

        dirty.markAgain(List.of(id));

        assertThat(claims.claim("two", 10, LONG)).isEmpty();
        claims.confirm(leased);
        assertThat(dirty.waiting(List.of(id))).containsExactly(id);
    }

    @Test
    void confirmsWithoutWaitingForAWriter() {
        List<Long> ids = world.roster.writeMany("EC-WRITER-", 2);
        List<Claim> claimed = claims.claim("one", 10, LONG);
        transaction.executeWithoutResult(
                _ -> {
                    dirty.mark(ids.subList(0, 1));
                    elsewhere(
                            () -> {
                                claims.confirm(claimed);
                                return true;
                            });
                });

        assertThat(dirty.waiting(ids)).containsExactly(ids.getFirst());
    }

    @Test
    void handsOnWhatADeadClaimerHeld() {
        long id = world.roster.write("EC-DEAD", "杨磊");
        claims.claim("dead", 10, Duration.ofMillis(1));

        assertThat(claims.claim("heir", 10, LONG)).extracting(Claim::cadreId).containsExactly(id);
    }

    @Test
    void delaysMoreWithEveryAttempt() {
        world.roster.write("EC-DELAY", "赵静");

        List<Long> delays =
                List.of(0, 1, 2).stream()
                        .map(
                                _ -> {
                                    claims.fail(failures("refused"));
                                    return delayMillis();
                                })
                        .toList();

        assertThat(delays.get(0)).isBetween(1L, 500L);
        assertThat(delays.get(1)).isBetween(501L, 1000L);
        assertThat(delays.get(2)).isBetween(1001L, 2000L);
    }

    @Test
    void parksAfterTheLastAttemptAndUnparks() {
        long id = world.roster.write("EC-PARK", "黄敏");
        for (int attempt = 0; attempt < 5; attempt++) {
            claims.fail(failures("field [x] is unknown"));
        }

        assertThat(dirty.backlog().parked()).isEqualTo(1);
        assertThat(dirty.backlog().pending()).isZero();
        assertThat(dirty.parked(10)).containsExactly(new Parked(id, 5, "field [x] is unknown"));
        makeDue();
        assertThat(claims.claim("one", 10, LONG)).isEmpty();
        assertThat(dirty.unpark()).isEqualTo(1);
        assertThat(claims.claim("one", 10, LONG)).hasSize(1);
    }

    @Test
    void givesAParkedCadreNewAttemptsWhenItChanges() {
        world.roster.write("EC-FIXED", "周军");
        for (int attempt = 0; attempt < 5; attempt++) {
            claims.fail(failures("refused"));
        }

        world.roster.write("EC-FIXED", "周建军");

        assertThat(claims.claim("one", 10, LONG)).singleElement().matches(c -> c.attempts() == 0);
    }

    @Test
    void postponesWithoutCounting() {
        world.roster.write("EC-POSTPONE", "吴明");

        claims.postpone(claims.claim("one", 10, LONG), LONG, "Elasticsearch does not answer");

        assertThat(claims.claim("one", 10, LONG)).isEmpty();
        makeDue();
        assertThat(claims.claim("one", 10, LONG)).singleElement().matches(c -> c.attempts() == 0);
    }

    @Test
    void tellsHowLongTheOldestHasWaited() {
        world.roster.write("EC-LAG", "王伟");
        world.jdbc()
                .update("UPDATE dirty_cadre SET marked_at = UTC_TIMESTAMP(6) - INTERVAL 90 SECOND");
        world.roster.write("EC-LAG", "王伟英");
        world.roster.write("EC-LAG-2", "李伟");

        assertThat(dirty.backlog().lagMillis()).isBetween(90_000L, 150_000L);
    }

    private List<Failure> failures(String reason) {
        makeDue();
        return claims.claim("one", 10, LONG).stream().map(c -> new Failure(c, reason)).toList();
    }

    private static void makeDue() {
        world.jdbc().update("UPDATE dirty_cadre SET not_before = UTC_TIMESTAMP(6)");
    }

    private static long delayMillis() {
        Long delay =
                world.jdbc()
                        .queryForObject(
                                """
                                SELECT TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), not_before)
                                    DIV 1000 FROM dirty_cadre\
                                """,
                                Long.class);
        return delay == null ? -1 : delay;
    }

    /// On a connection of its own, as another server would.
    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).orTimeout(10, TimeUnit.SECONDS).join();
    }
}
