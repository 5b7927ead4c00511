package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.org.Unit;
import dev.shiren.talent.search.filter.PostAspect;
import dev.shiren.talent.search.filter.PostFlag;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Whether an appointment has all of some aspects.
record PostTest(List<PostAspect> aspects, Subject subject) {

    boolean passes(Appointment post) {
        return aspects.stream().allMatch(aspect -> has(post, aspect));
    }

    private boolean has(Appointment post, PostAspect aspect) {
        return switch (aspect) {
            case PostAspect.OfLevel level ->
                    post.level() != null && level.levels().contains(post.level());
            case PostAspect.Entitled named -> named.titles().contains(post.title());
            case PostAspect.InUnit unit -> in(post, unit);
            case PostAspect.OfUnitType type -> inUnit(post, u -> type.types().contains(u.type()));
            case PostAspect.OfUnitCategory category ->
                    inUnit(
                            post,
                            u ->
                                    u.category() != null
                                            && category.categories().contains(u.category()));
            case PostAspect.OfType type ->
                    type.types()
                            .contains(
                                    Objects.requireNonNullElse(
                                            post.type(), AppointmentType.SUBSTANTIVE));
            case PostAspect.Flagged flagged -> flag(post, flagged.flag()) == flagged.value();
            case PostAspect.OnFrontLine line ->
                    post.frontLine() != null && line.lines().contains(post.frontLine());
            case PostAspect.InChargeOf duty ->
                    post.duties() != null
                            && post.duties().stream().anyMatch(duty.specialties()::contains);
        };
    }

    private boolean in(Appointment post, PostAspect.InUnit unit) {
        String code = post.unit();
        if (code == null) {
            return false;
        }
        return unit.below()
                ? subject.organization().units().path(code).stream()
                        .anyMatch(above -> unit.codes().contains(above.code()))
                : unit.codes().contains(code);
    }

    private boolean inUnit(Appointment post, Predicate<Unit> test) {
        Unit unit = subject.unit(post.unit());
        return unit != null && test.test(unit);
    }

    private static boolean flag(Appointment post, PostFlag flag) {
        return Boolean.TRUE.equals(
                switch (flag) {
                    case PRINCIPAL -> post.principal();
                    case LEADER -> post.leader();
                    case TEAM_MEMBER -> post.teamMember();
                    case GRASSROOTS -> post.grassroots();
                });
    }
}
