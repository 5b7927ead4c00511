package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.Profile;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.Verdict;
import dev.shiren.org.Unit;
import dev.shiren.talent.names.NameForms;
import dev.shiren.talent.search.filter.CodedFact;
import dev.shiren.talent.search.filter.Condition;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/// Outcomes of conditions on a cadre's own facts and unit.
final class ProfileOutcomes {

    private ProfileOutcomes() {}

    static Outcome coded(Condition.Coded coded, Subject subject) {
        List<String> values = values(coded.fact(), subject.profile());
        if (values.isEmpty() && coded.fact().required()) {
            return Outcome.unknown(List.of());
        }
        return Outcome.of(values.stream().anyMatch(coded.codes()::contains), subject.id());
    }

    static Outcome born(Condition.Born born, Subject subject) {
        PartialDate birth = subject.profile().birth();
        int first = birth.earliestMonth();
        int last = birth.latestMonth();
        if (first >= born.first() && last <= born.last()) {
            return Outcome.of(true, subject.id());
        }
        boolean outside = last < born.first() || first > born.last();
        return outside ? Outcome.of(false, subject.id()) : Outcome.unknown(List.of(subject.id()));
    }

    static Outcome named(Condition.Named named, Subject subject) {
        boolean matches = NameForms.of(subject.profile().name()).matches(named.query());
        return Outcome.of(matches, subject.id());
    }

    static Outcome unit(Condition.InUnit condition, Subject subject) {
        String unit = subject.profile().unit();
        boolean met =
                condition.below()
                        ? subject.organization().units().path(unit).stream()
                                .anyMatch(above -> condition.codes().contains(above.code()))
                        : condition.codes().contains(unit);
        return new Outcome(Verdict.of(met), List.of(unitId(unit)));
    }

    static Outcome type(Condition.UnitOfType condition, Subject subject) {
        return ofUnit(subject, unit -> condition.types().contains(unit.type()));
    }

    static Outcome category(Condition.UnitOfCategory condition, Subject subject) {
        return ofUnit(
                subject,
                unit ->
                        unit.category() != null
                                && condition.categories().contains(unit.category()));
    }

    private static Outcome ofUnit(Subject subject, Predicate<Unit> test) {
        Unit unit = subject.unit(subject.profile().unit());
        boolean met = unit != null && test.test(unit);
        return new Outcome(Verdict.of(met), List.of(unitId(subject.profile().unit())));
    }

    private static String unitId(String code) {
        return new NodeId("Unit", code).toString();
    }

    private static List<String> values(CodedFact fact, Profile profile) {
        return switch (fact) {
            case CODE -> List.of(profile.code());
            case GENDER -> List.of(profile.gender().code());
            case ETHNICITY -> some(profile.ethnicity());
            case POLITICAL_STATUS ->
                    profile.politicalStatus() == null ? List.of() : profile.politicalStatus();
            case STATUS -> List.of(profile.personStatus().code());
            case MANAGEMENT_CATEGORY -> List.of(profile.managementCategory());
            case PERSON_CATEGORY -> some(profile.personCategory());
            case RECRUIT_SOURCE ->
                    some(profile.recruitSource() == null ? null : profile.recruitSource().name());
            case RANK -> some(profile.rank() == null ? null : profile.rank().code());
        };
    }

    private static List<String> some(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
