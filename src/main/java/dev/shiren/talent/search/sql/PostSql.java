package dev.shiren.talent.search.sql;

import dev.shiren.talent.search.filter.PostAspect;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.PostFlag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Conditions on single posts.
final class PostSql {

    private static final String SOME =
            "EXISTS (SELECT 1 FROM appointment a WHERE a.cadre_id = c.id AND {} AND {})";

    private PostSql() {}

    static Sql condition(PostCondition condition, boolean met) {
        return switch (condition) {
            case PostCondition.Held held -> decided(held(held), met);
            case PostCondition.Reached reached -> decided(reached(reached), met);
            case PostCondition.Experienced months -> MonthsSql.months(months, met);
            case PostCondition.Tenure tenure -> TenureSql.tenure(tenure, met);
        };
    }

    private static Sql decided(Sql condition, boolean met) {
        return met ? condition : condition.opposite();
    }

    private static Sql held(PostCondition.Held held) {
        Sql time =
                held.inForce()
                        ? Sql.of(
                                "a.start_first <= ? AND (a.end_last IS NULL OR a.end_last > ?)",
                                held.month(),
                                held.month())
                        : Sql.of("a.start_first <= ?", held.month());
        return Sql.template(SOME, time, aspects(held.aspects()));
    }

    private static Sql reached(PostCondition.Reached reached) {
        List<Sql> spans = new ArrayList<>();
        for (Map.Entry<PostCondition.Span, Set<String>> units : reached.units().entrySet()) {
            spans.add(
                    Sql.template(
                            "({} AND {})",
                            Sql.of(
                                    "a.start_first <= ?"
                                            + " AND (a.end_last IS NULL OR a.end_last > ?)",
                                    units.getKey().last(),
                                    units.getKey().first()),
                            Sql.in("a.unit", units.getValue())));
        }
        List<PostAspect> aspects = new ArrayList<>(reached.aspects());
        aspects.add(new PostAspect.OfType(PostAspect.PROPER));
        return Sql.template(SOME, Sql.any(spans), aspects(aspects));
    }

    private static Sql aspects(List<PostAspect> aspects) {
        return Sql.all(aspects.stream().map(aspect -> aspect(aspect, "a")).toList());
    }

    /// The condition that the appointment of an alias has an aspect; never NULL.
    static Sql aspect(PostAspect aspect, String a) {
        return switch (aspect) {
            case PostAspect.OfLevel(Set<String> levels) -> known(Sql.in(a + ".level", levels));
            case PostAspect.Entitled(Set<String> titles) -> Sql.in(a + ".title", titles);
            case PostAspect.InUnit unit -> unit(unit, a);
            case PostAspect.OfUnitType type -> ofUnit("type", Sql.names(type.types()), a);
            case PostAspect.OfUnitCategory category ->
                    ofUnit("category", Sql.names(category.categories()), a);
            case PostAspect.OfType type ->
                    Sql.in("COALESCE(" + a + ".type, 'SUBSTANTIVE')", Sql.names(type.types()));
            case PostAspect.Flagged(PostFlag flag, boolean value) ->
                    Sql.of("COALESCE(" + a + "." + column(flag) + ", FALSE) = ?", value);
            case PostAspect.OnFrontLine line ->
                    known(Sql.in(a + ".front_line", Sql.names(line.lines())));
            case PostAspect.InChargeOf duty -> inChargeOf(duty, a);
        };
    }

    private static Sql known(Sql condition) {
        return Sql.template("COALESCE({}, FALSE)", condition);
    }

    private static Sql unit(PostAspect.InUnit unit, String a) {
        return unit.below()
                ? Sql.template(
                        "EXISTS (SELECT 1 FROM unit p JOIN unit r"
                                + " ON p.position BETWEEN r.position AND r.last_position"
                                + " WHERE p.code = "
                                + a
                                + ".unit AND {})",
                        Sql.in("r.code", unit.codes()))
                : known(Sql.in(a + ".unit", unit.codes()));
    }

    private static Sql ofUnit(String column, Collection<String> values, String a) {
        return Sql.template(
                "EXISTS (SELECT 1 FROM unit p WHERE p.code = " + a + ".unit AND {})",
                Sql.in("p." + column, values));
    }

    // The column is the list of codes joined by commas.
    private static Sql inChargeOf(PostAspect.InChargeOf duty, String a) {
        return known(
                Sql.any(
                        duty.specialties().stream()
                                .sorted()
                                .map(code -> Sql.of("FIND_IN_SET(?, " + a + ".duties) > 0", code))
                                .toList()));
    }

    private static String column(PostFlag flag) {
        return switch (flag) {
            case PRINCIPAL -> "principal";
            case LEADER -> "leader";
            case TEAM_MEMBER -> "team_member";
            case GRASSROOTS -> "grassroots";
        };
    }
}
