package dev.shiren.talent.search.sql;

import dev.shiren.talent.search.filter.CodedFact;
import dev.shiren.talent.search.filter.Condition;

/// Conditions on a cadre's own row and unit.
final class ProfileSql {

    private ProfileSql() {}

    static Sql coded(Condition.Coded coded, boolean met) {
        if (coded.fact() == CodedFact.POLITICAL_STATUS) {
            return politics(coded, met);
        }
        String column = column(coded.fact());
        if (met) {
            return Sql.in(column, coded.codes());
        }
        Sql other = Sql.notIn(column, coded.codes());
        return coded.fact().required()
                ? other
                : Sql.template("(" + column + " IS NULL OR {})", other);
    }

    static Sql born(Condition.Born born, boolean met) {
        return met
                ? Sql.of("(c.birth_first >= ? AND c.birth_last <= ?)", born.first(), born.last())
                : Sql.of("(c.birth_last < ? OR c.birth_first > ?)", born.first(), born.last());
    }

    static Sql identity(Condition.Identity identity) {
        return Sql.in("c.id", identity.ids());
    }

    static Sql unit(Condition.InUnit unit) {
        return unit.below()
                ? Sql.template(
                        """
                        EXISTS (SELECT 1 FROM unit a
                            WHERE {} AND u.position BETWEEN a.position AND a.last_position)""",
                        Sql.in("a.code", unit.codes()))
                : Sql.in("c.unit", unit.codes());
    }

    static Sql type(Condition.UnitOfType type) {
        return Sql.in("u.type", type.types().stream().map(Enum::name).toList());
    }

    static Sql category(Condition.UnitOfCategory category) {
        return Sql.template(
                "COALESCE({}, FALSE)",
                Sql.in("u.category", category.categories().stream().map(Enum::name).toList()));
    }

    // The column is the list of codes joined by commas.
    private static Sql politics(Condition.Coded coded, boolean met) {
        Sql any =
                Sql.any(
                        coded.codes().stream()
                                .sorted()
                                .map(code -> Sql.of("FIND_IN_SET(?, c.political_status) > 0", code))
                                .toList());
        return met ? any : Sql.template("(c.political_status <> '' AND {})", any.opposite());
    }

    private static String column(CodedFact fact) {
        return switch (fact) {
            case CODE -> "c.code";
            case GENDER -> "c.gender";
            case ETHNICITY -> "c.ethnicity";
            case POLITICAL_STATUS -> "c.political_status";
            case STATUS -> "c.person_status";
            case MANAGEMENT_CATEGORY -> "c.management_category";
            case PERSON_CATEGORY -> "c.person_category";
            case RECRUIT_SOURCE -> "c.recruit_source";
            case RANK -> "c.rank_code";
        };
    }
}
