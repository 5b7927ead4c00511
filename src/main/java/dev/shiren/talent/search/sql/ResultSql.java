package dev.shiren.talent.search.sql;

import dev.shiren.talent.search.filter.RecordCondition;

import java.util.ArrayList;
import java.util.List;

/// Conditions on numbers and sums of dated records. Each is compared twice: with the records that
/// surely count, and with those that may.
final class ResultSql {

    private static final String AWARDS =
            """
            (SELECT COUNT(*) FROM award a
                LEFT JOIN award_revocation r ON r.cadre_id = a.cadre_id AND r.award = a.code
                WHERE a.cadre_id = c.id AND (r.revoked_on IS NULL OR r.revoked_on > {}) AND {})\
            """;

    private static final String ACHIEVEMENTS =
            "(SELECT COUNT(*) FROM achievement a WHERE a.cadre_id = c.id AND {})";

    private static final String ACHIEVED_ON = "COALESCE(a.end_date, a.start_date)";

    private static final String HOURS =
            """
            COALESCE((SELECT SUM(t.hours) FROM training t
                WHERE t.cadre_id = c.id AND t.start_date BETWEEN {} AND {} AND {}), 0)\
            """;

    private static final String TRAINED =
            "EXISTS (SELECT 1 FROM training t WHERE t.cadre_id = c.id) AND ";

    private ResultSql() {}

    static Sql condition(RecordCondition condition, boolean met) {
        return switch (condition) {
            case RecordCondition.Awarded awarded ->
                    compared(awards(awarded, met), awarded.atLeast(), met);
            case RecordCondition.Achieved achieved ->
                    compared(achievements(achieved, met), achieved.atLeast(), met);
            case RecordCondition.Trained trained -> trained(trained, met);
        };
    }

    private static Sql compared(Sql count, int atLeast, boolean met) {
        return Sql.template("{} " + (met ? ">=" : "<") + " {}", count, Sql.of("?", atLeast));
    }

    /// @param sure only those that surely count
    private static Sql awards(RecordCondition.Awarded awarded, boolean sure) {
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.in("a.award", Sql.names(awarded.kinds())));
        if (awarded.organs() != null) {
            parts.add(Sql.in("a.organ_level", Sql.names(awarded.organs())));
        }
        parts.add(within("a.award_date", awarded.window(), sure));
        return Sql.template(AWARDS, Sql.of("?", awarded.window().to()), Sql.all(parts));
    }

    private static Sql achievements(RecordCondition.Achieved achieved, boolean sure) {
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.in("a.category", Sql.names(achieved.categories())));
        parts.add(Sql.in("a.role", Sql.names(achieved.roles())));
        parts.add(Sql.in("a.stage", Sql.names(achieved.stages())));
        RecordCondition.Difficulty difficulty = achieved.difficulty();
        if (difficulty != null) {
            Sql range = Sql.of("a.difficulty BETWEEN ? AND ?", difficulty.min(), difficulty.max());
            parts.add(sure ? range : Sql.template("(a.difficulty IS NULL OR {})", range));
        }
        if (achieved.specialties() != null) {
            parts.add(
                    Sql.any(
                            achieved.specialties().stream()
                                    .sorted()
                                    .map(code -> Sql.of("FIND_IN_SET(?, a.specialties) > 0", code))
                                    .toList()));
        }
        Sql window = within(ACHIEVED_ON, achieved.window(), sure);
        boolean undatedCounts = !sure || achieved.window().from() == null;
        parts.add(
                undatedCounts
                        ? Sql.template("(" + ACHIEVED_ON + " IS NULL OR {})", window)
                        : window);
        return Sql.template(ACHIEVEMENTS, Sql.all(parts));
    }

    private static Sql trained(RecordCondition.Trained trained, boolean met) {
        Sql least = hours(trained, "t.recognised");
        Sql most = hours(trained, "COALESCE(t.recognised, TRUE)");
        Sql min = Sql.of("?", trained.min());
        Sql max = Sql.of("?", trained.max());
        return met
                ? Sql.template("(" + TRAINED + "{} >= {} AND {} <= {})", least, min, most, max)
                : Sql.template("(" + TRAINED + "({} < {} OR {} > {}))", most, min, least, max);
    }

    private static Sql hours(RecordCondition.Trained trained, String recognised) {
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.of(recognised));
        parts.add(Sql.in("t.mode", Sql.names(trained.modes())));
        if (trained.topics() != null) {
            parts.add(Sql.in("t.topic", trained.topics()));
        }
        return Sql.template(
                HOURS,
                Sql.of("?", trained.window().start()),
                Sql.of("?", trained.window().to()),
                Sql.all(parts));
    }

    /// A partial date lies in a window as a whole, or may lie in it.
    private static Sql within(String date, RecordCondition.Window window, boolean sure) {
        String first = "CONCAT(%1$s, SUBSTRING('-01-01', LENGTH(%1$s) - 3))".formatted(date);
        String last =
                """
                CASE LENGTH(%1$s) WHEN 4 THEN CONCAT(%1$s, '-12-31')
                    WHEN 7 THEN CAST(LAST_DAY(CONCAT(%1$s, '-01')) AS CHAR) ELSE %1$s END\
                """
                        .formatted(date);
        String start = window.start().toString();
        String end = window.to().toString();
        return sure
                ? Sql.of("(" + first + " >= ? AND " + last + " <= ?)", start, end)
                : Sql.of("(" + last + " >= ? AND " + first + " <= ?)", start, end);
    }
}
