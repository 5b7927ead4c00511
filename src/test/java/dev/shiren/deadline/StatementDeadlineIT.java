package dev.shiren.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.testing.EngineTest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;

/// What runs in the database for a request ends with the request's time.
@EngineTest
class StatementDeadlineIT {

    private static final String LONG = "SELECT SLEEP(30) AS deadline_it";
    private static final String RUNNING =
            """
            SELECT COUNT(*) FROM information_schema.PROCESSLIST
            WHERE INFO LIKE 'SELECT SLEEP(30) AS deadline_%'\
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    StatementDeadlineIT(
            @Autowired JdbcTemplate jdbc, @Autowired PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void forget() {
        RequestTime.CURRENT.remove();
    }

    @Test
    void endsAStatementOnTheServerAndKeepsItsConnection() {
        transaction.executeWithoutResult(
                _ -> {
                    Long before = jdbc.queryForObject("SELECT CONNECTION_ID()", Long.class);
                    RequestTime.CURRENT.set(new RequestTime(Duration.ofSeconds(1)));
                    long begin = System.nanoTime();
                    assertThatExceptionOfType(QueryTimeoutException.class)
                            .isThrownBy(() -> jdbc.queryForObject(LONG, Integer.class));
                    assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
                    RequestTime.CURRENT.remove();
                    assertThat(jdbc.queryForObject("SELECT CONNECTION_ID()", Long.class))
                            .isEqualTo(before);
                });
        assertThat(jdbc.queryForObject(RUNNING, Integer.class)).isZero();
    }

    @Test
    void runsAStatementInTheServersSightUntilThen() {
        Thread request =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    RequestTime.CURRENT.set(new RequestTime(Duration.ofSeconds(2)));
                                    assertThatExceptionOfType(QueryTimeoutException.class)
                                            .isThrownBy(
                                                    () -> jdbc.queryForObject(LONG, Integer.class));
                                });
        Awaitility.await()
                .atMost(Duration.ofMillis(1500))
                .until(() -> jdbc.queryForObject(RUNNING, Integer.class), count -> count == 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() -> jdbc.queryForObject(RUNNING, Integer.class), count -> count == 0);
        Awaitility.await().until(() -> !request.isAlive());
    }

    @Test
    void sendsNothingWhenTheTimeIsOver() {
        RequestTime.CURRENT.set(new RequestTime(Duration.ZERO));
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> jdbc.queryForObject("SELECT 1", Integer.class))
                .returns(ErrorCode.DEADLINE_EXCEEDED, RejectedException::code);
    }

    @Test
    void givesEachWaitOfASubscriptionTheWholeTime() {
        RequestTime time = new RequestTime(Duration.ofNanos(1));
        time.anewForEachWait();
        assertThat(time.left()).isEqualTo(Duration.ofNanos(1));
    }
}
