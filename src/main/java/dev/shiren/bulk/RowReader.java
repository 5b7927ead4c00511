package dev.shiren.bulk;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// One row read field by field, in the order of the table's columns.
public final class RowReader {

    private final ResultSet row;
    private int column;

    RowReader(ResultSet row) {
        this.row = row;
    }

    void start(int firstColumn) {
        column = firstColumn - 1;
    }

    public String text() throws SQLException {
        String value = textOrNull();
        if (value == null) {
            throw new SQLException("column " + column + " is null but must not be");
        }
        return value;
    }

    public @Nullable String textOrNull() throws SQLException {
        return row.getString(++column);
    }

    public int number() throws SQLException {
        return row.getInt(++column);
    }

    public @Nullable Integer numberOrNull() throws SQLException {
        int value = row.getInt(++column);
        return row.wasNull() ? null : value;
    }

    public @Nullable BigDecimal decimalOrNull() throws SQLException {
        return row.getBigDecimal(++column);
    }

    public @Nullable Boolean flag() throws SQLException {
        boolean value = row.getBoolean(++column);
        return row.wasNull() ? null : value;
    }

    public @Nullable LocalDate date() throws SQLException {
        String value = textOrNull();
        return value == null ? null : LocalDate.parse(value);
    }

    public @Nullable PartialDate partialDate() throws SQLException {
        String value = textOrNull();
        return value == null ? null : PartialDate.parse(value);
    }

    public <E extends Enum<E>> @Nullable E symbol(Class<E> type) throws SQLException {
        String value = textOrNull();
        return value == null ? null : Enum.valueOf(type, value);
    }

    /// The counterpart of [RowWriter#list(List)].
    public @Nullable List<String> list() throws SQLException {
        String value = textOrNull();
        if (value == null) {
            return null;
        }
        return value.isEmpty() ? List.of() : List.of(value.split(",", -1));
    }

    public byte @Nullable [] bytes() throws SQLException {
        return row.getBytes(++column);
    }
}
