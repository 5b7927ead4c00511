package dev.shiren.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;

import java.sql.SQLException;

class AttemptsTests {

    private int attempts;

    @Test
    void worksAgainAfterADeadlock() {
        assertThat(Attempts.of(() -> failing(new CannotAcquireLockException("deadlock"), 3)))
                .isEqualTo(4);
    }

    @Test
    void worksAgainWhenMariaDbGivesNoNumber() {
        DataAccessException noNumber =
                new UncategorizedSQLException(
                        "insert", null, new SQLException("no number", "HY000", 1467));

        assertThat(Attempts.of(() -> failing(noNumber, 1))).isEqualTo(2);
    }

    @Test
    void givesUpAfterFive() {
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(
                        () ->
                                Attempts.of(
                                        () -> failing(new CannotAcquireLockException("lock"), 9)));
        assertThat(attempts).isEqualTo(5);
    }

    @Test
    void doesNotRepeatWhatWillFailAgain() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () ->
                                Attempts.of(
                                        () ->
                                                failing(
                                                        new DataIntegrityViolationException("long"),
                                                        1)));
        assertThat(attempts).isOne();
    }

    private int failing(DataAccessException failure, int times) {
        if (++attempts <= times) {
            throw failure;
        }
        return attempts;
    }
}
