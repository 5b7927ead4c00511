package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.Verdict;
import dev.shiren.performance.Appraisal;
import dev.shiren.talent.search.filter.Condition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Outcomes of conditions on records other than posts.
final class RecordOutcomes {

    private RecordOutcomes() {}

    static Outcome skilled(Condition.Skilled condition, Subject subject) {
        List<CadreSpecialty> candidates =
                subject.profile().specialties().stream()
                        .filter(own -> condition.codes().contains(own.code()))
                        .filter(own -> verifiedAsAsked(condition, own))
                        .filter(
                                own ->
                                        condition.shown() == null
                                                || Shows.any(
                                                        condition.shown(), own.code(), subject))
                        .toList();
        List<CadreSpecialty> enough =
                candidates.stream().filter(own -> proficientAsAsked(condition, own)).toList();
        if (!enough.isEmpty()) {
            return new Outcome(Verdict.MET, ids(enough));
        }
        List<CadreSpecialty> undecided =
                candidates.stream().filter(own -> own.proficiency() == null).toList();
        return undecided.isEmpty()
                ? new Outcome(Verdict.NOT_MET, ids(candidates))
                : Outcome.unknown(ids(undecided));
    }

    static Outcome educated(Condition.Educated condition, Subject subject) {
        return Outcome.found(
                subject.profile().educations().stream()
                        .filter(own -> condition.levels().contains(own.level()))
                        .filter(own -> condition.mode() == null || condition.mode() == own.mode())
                        .filter(own -> contains(own.school(), condition.school()))
                        .filter(own -> contains(own.major(), condition.major()))
                        .map(own -> subject.id("Education", own.code()))
                        .toList());
    }

    private static boolean contains(@Nullable String text, @Nullable String asked) {
        return asked == null || (text != null && text.contains(asked));
    }

    static Outcome titled(Condition.Titled condition, Subject subject) {
        return Outcome.of(
                subject.profile().technicalTitles().stream()
                        .anyMatch(own -> condition.codes().contains(own.code())),
                subject.id());
    }

    static Outcome appraised(Condition.Appraised condition, Subject subject) {
        List<Appraisal> counted =
                subject.appraisals().stream()
                        .filter(own -> own.form() == condition.form())
                        .filter(own -> condition.grades().contains(own.grade()))
                        .filter(own -> own.year() >= condition.firstYear())
                        .filter(own -> own.year() <= condition.lastYear())
                        .toList();
        long years = counted.stream().map(Appraisal::year).distinct().count();
        return new Outcome(
                Verdict.of(years >= condition.atLeast()),
                counted.stream().map(own -> subject.id("Appraisal", own.code())).toList());
    }

    static Outcome pool(Condition.InPool condition, Subject subject) {
        boolean member =
                subject.profile().pools().stream()
                        .filter(own -> condition.pools().contains(own.pool()))
                        .anyMatch(own -> own.inForce(condition.day()));
        return Outcome.of(member, subject.id());
    }

    static Outcome effect(Condition.InEffect condition, Subject subject) {
        return Outcome.found(
                subject.effects().stream()
                        .filter(own -> own.contains(condition.day()))
                        .map(own -> event(subject, own.event()))
                        .toList());
    }

    private static String event(Subject subject, String code) {
        return new NodeId("SupervisionEvent", subject.cadreId() + "/" + code).toString();
    }

    private static boolean verifiedAsAsked(Condition.Skilled condition, CadreSpecialty own) {
        return condition.verified() == null
                || condition.verified().equals(Boolean.TRUE.equals(own.verified()));
    }

    private static boolean proficientAsAsked(Condition.Skilled condition, CadreSpecialty own) {
        return condition.least() == null
                || (own.proficiency() != null
                        && own.proficiency().compareTo(condition.least()) >= 0);
    }

    private static List<String> ids(List<CadreSpecialty> specialties) {
        return specialties.stream()
                .map(own -> new NodeId("Specialty", own.code()).toString())
                .toList();
    }
}
