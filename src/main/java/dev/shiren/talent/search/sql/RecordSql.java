package dev.shiren.talent.search.sql;

import dev.shiren.cadre.Proficiency;
import dev.shiren.talent.search.filter.Condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Conditions on records other than posts.
final class RecordSql {

    private RecordSql() {}

    static Sql skilled(Condition.Skilled skilled, boolean met) {
        Proficiency least = skilled.least();
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.in("s.specialty", skilled.codes()));
        if (least != null) {
            Sql enough = Sql.in("s.proficiency", from(least));
            parts.add(met ? enough : Sql.template("(s.proficiency IS NULL OR {})", enough));
        }
        if (skilled.verified() != null) {
            parts.add(Sql.of("COALESCE(s.verified, FALSE) = ?", skilled.verified()));
        }
        if (skilled.shown() != null) {
            parts.add(ShownSql.any(skilled.shown()));
        }
        Sql exists =
                Sql.template(
                        "EXISTS (SELECT 1 FROM cadre_specialty s WHERE s.cadre_id = c.id AND {})",
                        Sql.all(parts));
        return met ? exists : exists.opposite();
    }

    static Sql educated(Condition.Educated educated) {
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.in("e.level", Sql.names(educated.levels())));
        if (educated.mode() != null) {
            parts.add(Sql.of("e.mode = ?", educated.mode().name()));
        }
        if (educated.school() != null) {
            parts.add(Sql.of("LOCATE(?, e.school) > 0", educated.school()));
        }
        if (educated.major() != null) {
            parts.add(Sql.of("LOCATE(?, e.major) > 0", educated.major()));
        }
        return Sql.template(
                "EXISTS (SELECT 1 FROM education e WHERE e.cadre_id = c.id AND {})",
                Sql.all(parts));
    }

    static Sql titled(Condition.Titled titled) {
        return Sql.template(
                "EXISTS (SELECT 1 FROM technical_title t WHERE t.cadre_id = c.id AND {})",
                Sql.in("t.code", titled.codes()));
    }

    static Sql appraised(Condition.Appraised appraised) {
        return Sql.template(
                """
                (SELECT COUNT(DISTINCT a.year) FROM appraisal a
                    WHERE a.cadre_id = c.id AND {} AND {}) {}\
                """,
                Sql.of(
                        "a.form = ? AND a.year BETWEEN ? AND ?",
                        appraised.form().name(),
                        appraised.firstYear(),
                        appraised.lastYear()),
                Sql.in("a.grade", Sql.names(appraised.grades())),
                Sql.of(">= ?", appraised.atLeast()));
    }

    static Sql pool(Condition.InPool pool) {
        return Sql.template(
                """
                EXISTS (SELECT 1 FROM pool_membership m
                    WHERE m.cadre_id = c.id AND {} AND {})\
                """,
                Sql.in("m.pool", pool.pools()),
                Sql.of(
                        "m.since <= ? AND (m.until IS NULL OR m.until > ?)",
                        pool.day(),
                        pool.day()));
    }

    static Sql effect(Condition.InEffect effect) {
        return Sql.of(
                """
                EXISTS (SELECT 1 FROM effect_period e
                    WHERE e.cadre_id = c.id AND e.from_date <= ?
                        AND (e.until_date IS NULL OR e.until_date > ?))\
                """,
                effect.day(),
                effect.day());
    }

    private static List<String> from(Proficiency least) {
        return Arrays.stream(Proficiency.values())
                .filter(value -> value.compareTo(least) >= 0)
                .map(Enum::name)
                .toList();
    }
}
