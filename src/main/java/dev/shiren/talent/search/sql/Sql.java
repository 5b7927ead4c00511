package dev.shiren.talent.search.sql;

import dev.shiren.bulk.BulkLoad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of SQL with the values of its question marks. As a condition, NULL counts as false: no
/// piece is ever put under a NOT, each is compiled for the verdict wanted.
public record Sql(String text, List<Object> values) {

    static final Sql TRUE = of("TRUE");
    static final Sql FALSE = of("FALSE");

    public Sql {
        values = List.copyOf(values);
    }

    public static Sql of(String text, Object... values) {
        return new Sql(text, Arrays.asList(values));
    }

    /// `column IN (values)`; never true without values.
    static Sql in(String column, Collection<?> values) {
        return values.isEmpty() ? FALSE : list(column + " IN (", values);
    }

    /// `column NOT IN (values)`, which is not true where the column is NULL.
    static Sql notIn(String column, Collection<?> values) {
        return values.isEmpty() ? of(column + " IS NOT NULL") : list(column + " NOT IN (", values);
    }

    /// The names of symbols, as columns hold them.
    static List<String> names(Collection<? extends Enum<?>> symbols) {
        return symbols.stream().map(symbol -> symbol.name()).sorted().toList();
    }

    /// A template whose `{}` are replaced by pieces in order.
    static Sql template(String text, Sql... pieces) {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        int from = 0;
        for (Sql piece : pieces) {
            int at = text.indexOf("{}", from);
            sql.append(text, from, at).append(piece.text);
            values.addAll(piece.values);
            from = at + 2;
        }
        return new Sql(sql.append(text.substring(from)).toString(), values);
    }

    static Sql all(List<Sql> parts) {
        return joined(parts, " AND ", TRUE);
    }

    static Sql any(List<Sql> parts) {
        return joined(parts, " OR ", FALSE);
    }

    /// The opposite of a piece that is never NULL.
    Sql opposite() {
        return new Sql("NOT (" + text + ")", values);
    }

    /// The values in the form the JDBC template takes them.
    public Object[] arguments() {
        return values.toArray();
    }

    private static Sql joined(List<Sql> parts, String operator, Sql none) {
        if (parts.isEmpty()) {
            return none;
        }
        return new Sql(
                parts.stream().map(Sql::text).collect(Collectors.joining(operator, "(", ")")),
                parts.stream().flatMap(part -> part.values.stream()).toList());
    }

    // Padded, so that lists of different lengths share few statements.
    private static Sql list(String start, Collection<?> values) {
        return of(start + BulkLoad.marks(values) + ")", BulkLoad.padded(values));
    }
}
