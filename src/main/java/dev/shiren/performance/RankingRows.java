package dev.shiren.performance;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads results of units from rows.
final class RankingRows {

    /// The columns beside the code, in order.
    static final String COLUMNS =
            """
            unit, period, dimension, scope, indicator, rank_no, of_total, value_reached, target\
            """;

    private RankingRows() {}

    /// The result in a row whose columns have a prefix, such as that of an older version beside a
    /// newer one; null where the row has none.
    static @Nullable UnitRanking readOrNull(ResultSet row, String prefix) throws SQLException {
        return row.getString(prefix + "unit") == null ? null : read(row, prefix);
    }

    static UnitRanking read(ResultSet row, String prefix) throws SQLException {
        String scope = row.getString(prefix + "scope");
        return new UnitRanking(
                row.getString("code"),
                row.getString(prefix + "unit"),
                row.getString(prefix + "period"),
                RankingDimension.valueOf(row.getString(prefix + "dimension")),
                scope == null ? null : RankingScope.valueOf(scope),
                row.getString(prefix + "indicator"),
                number(row, prefix + "rank_no"),
                number(row, prefix + "of_total"),
                row.getBigDecimal(prefix + "value_reached"),
                row.getBigDecimal(prefix + "target"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
