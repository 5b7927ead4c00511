package dev.shiren.deadline;

import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

/// Gives every statement of a request the time the request has left, in whole seconds, rounded up.
/// When it is over the driver sends `KILL QUERY` over a connection of its own, which MySQL and
/// MariaDB both understand; the statement's connection stays good.
final class TimedJdbcTemplate extends JdbcTemplate {

    private static final Duration ROUNDING = Duration.ofSeconds(1).minusNanos(1);

    TimedJdbcTemplate(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        RequestTime time = RequestTime.CURRENT.get();
        if (time != null) {
            statement.setQueryTimeout(Math.toIntExact(time.left().plus(ROUNDING).toSeconds()));
        }
    }
}
