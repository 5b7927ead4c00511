package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.Appointment;
import dev.shiren.kernel.Verdict;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitType;
import dev.shiren.talent.search.filter.Condition;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Outcomes of conditions on posts held.
final class CareerOutcomes {

    private CareerOutcomes() {}

    static Outcome level(Condition.LevelIn condition, Subject subject) {
        LocalDate day = LocalDate.of(condition.month() / 12, condition.month() % 12 + 1, 1);
        List<Appointment> current =
                subject.profile().appointments().stream()
                        .filter(post -> post.level() != null && post.current(day))
                        .toList();
        // A smaller code is a higher level.
        String highest =
                current.stream()
                        .map(Appointment::level)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        if (highest == null) {
            return Outcome.unknown(List.of());
        }
        return new Outcome(
                Verdict.of(condition.levels().contains(highest)),
                ids(subject, post -> current.contains(post) && highest.equals(post.level())));
    }

    static Outcome township(Condition.TownshipPrincipal condition, Subject subject) {
        return Outcome.found(
                ids(
                        subject,
                        post ->
                                Boolean.TRUE.equals(post.principal())
                                        && post.start().earliestMonth() <= condition.month()
                                        && ofTownship(subject.unit(post.unit()))));
    }

    private static boolean ofTownship(@Nullable Unit unit) {
        return unit != null
                && (unit.type() == UnitType.TOWNSHIP || unit.type() == UnitType.SUBDISTRICT);
    }

    private static List<String> ids(Subject subject, Predicate<Appointment> wanted) {
        return subject.profile().appointments().stream()
                .filter(wanted)
                .map(post -> subject.id("Appointment", post.code()))
                .toList();
    }
}
