package dev.shiren.bulk;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;

import java.sql.SQLException;
import java.util.function.Supplier;

/// Does a transaction again that the database gave up in favour of another one.
public final class Attempts {

    private static final int MOST = 5;

    // ER_AUTOINC_READ_FAILED: MariaDB gave no number because another writer held the counter.
    private static final int NO_NUMBER = 1467;

    private Attempts() {}

    /// The result of the first attempt that was neither a deadlock's victim nor waited for a lock
    /// in vain.
    ///
    /// @param work a whole transaction, since the database has undone what a victim had written
    /// @throws DataAccessException the last attempt's, or one of another kind
    public static <T> T of(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (DataAccessException e) {
                if (attempt == MOST || !passes(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean passes(DataAccessException e) {
        return e instanceof TransientDataAccessException
                || (e.getMostSpecificCause() instanceof SQLException cause
                        && cause.getErrorCode() == NO_NUMBER);
    }
}
