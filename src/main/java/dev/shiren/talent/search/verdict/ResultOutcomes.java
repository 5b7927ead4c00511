package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.Training;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.Verdict;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.Award;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.performance.Revocation;
import dev.shiren.talent.search.filter.RecordCondition;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/// Outcomes of conditions on numbers and sums of dated records.
final class ResultOutcomes {

    private ResultOutcomes() {}

    static Outcome of(RecordCondition condition, Subject subject) {
        return switch (condition) {
            case RecordCondition.Awarded awarded -> awarded(awarded, subject);
            case RecordCondition.Achieved achieved -> achieved(achieved, subject);
            case RecordCondition.Trained trained -> trained(trained, subject);
        };
    }

    private static Outcome awarded(RecordCondition.Awarded asked, Subject subject) {
        PerformanceRecords.Records records = subject.records();
        List<Award> may =
                records.awards().stream()
                        .filter(own -> asked.kinds().contains(own.award()))
                        .filter(own -> asked.organs() == null || organ(asked, own))
                        .filter(own -> !revoked(records, own, asked.window()))
                        .filter(own -> touches(own.date(), asked.window()))
                        .toList();
        long sure = may.stream().filter(own -> within(own.date(), asked.window())).count();
        return counted(
                sure,
                may.size(),
                asked.atLeast(),
                may.stream().map(own -> subject.id("Award", own.code())).toList());
    }

    private static boolean organ(RecordCondition.Awarded asked, Award own) {
        return asked.organs() != null
                && own.organLevel() != null
                && asked.organs().contains(own.organLevel());
    }

    private static boolean revoked(
            PerformanceRecords.Records records, Award own, RecordCondition.Window window) {
        return records.revocations().stream()
                .filter(revocation -> revocation.award().equals(own.code()))
                .map(Revocation::on)
                .anyMatch(day -> !day.isAfter(window.to()));
    }

    private static Outcome achieved(RecordCondition.Achieved asked, Subject subject) {
        List<Achievement> may =
                subject.records().achievements().stream()
                        .filter(own -> asked.categories().contains(own.category()))
                        .filter(own -> asked.roles().contains(own.role()))
                        .filter(own -> asked.stages().contains(own.stage()))
                        .filter(own -> own.difficulty() == null || difficult(asked, own))
                        .filter(own -> asked.specialties() == null || shows(asked, own))
                        .filter(own -> mayLieWithin(date(own), asked.window()))
                        .toList();
        long sure =
                may.stream()
                        .filter(own -> difficult(asked, own))
                        .filter(own -> surelyWithin(date(own), asked.window()))
                        .count();
        return counted(
                sure,
                may.size(),
                asked.atLeast(),
                may.stream().map(own -> subject.id("Achievement", own.code())).toList());
    }

    private static boolean difficult(RecordCondition.Achieved asked, Achievement own) {
        RecordCondition.Difficulty range = asked.difficulty();
        return range == null
                || (own.difficulty() != null
                        && own.difficulty() >= range.min()
                        && own.difficulty() <= range.max());
    }

    private static boolean shows(RecordCondition.Achieved asked, Achievement own) {
        return asked.specialties() != null
                && own.specialties() != null
                && own.specialties().stream().anyMatch(asked.specialties()::contains);
    }

    private static @Nullable PartialDate date(Achievement own) {
        return own.end() == null ? own.start() : own.end();
    }

    private static Outcome trained(RecordCondition.Trained asked, Subject subject) {
        List<Training> all = subject.profile().trainings();
        if (all.isEmpty()) {
            return Outcome.unknown(List.of());
        }
        List<Training> may =
                all.stream()
                        .filter(own -> !Boolean.FALSE.equals(own.recognised()))
                        .filter(own -> asked.modes().contains(own.mode()))
                        .filter(own -> asked.topics() == null || on(asked, own))
                        .filter(own -> !own.start().isBefore(asked.window().start()))
                        .filter(own -> !own.start().isAfter(asked.window().to()))
                        .toList();
        BigDecimal most = hours(may, _ -> true);
        BigDecimal least = hours(may, own -> own.recognised() != null);
        BigDecimal min = BigDecimal.valueOf(asked.min());
        BigDecimal max = BigDecimal.valueOf(asked.max());
        List<String> evidence =
                may.stream().map(own -> subject.id("Training", own.code())).toList();
        if (least.compareTo(min) >= 0 && most.compareTo(max) <= 0) {
            return new Outcome(Verdict.MET, evidence);
        }
        return most.compareTo(min) < 0 || least.compareTo(max) > 0
                ? new Outcome(Verdict.NOT_MET, evidence)
                : Outcome.unknown(evidence);
    }

    private static boolean on(RecordCondition.Trained asked, Training own) {
        return asked.topics() != null
                && own.topic() != null
                && asked.topics().contains(own.topic());
    }

    private static BigDecimal hours(List<Training> trainings, Predicate<Training> which) {
        return trainings.stream()
                .filter(which)
                .map(Training::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Outcome counted(long sure, int may, int atLeast, List<String> evidence) {
        if (sure >= atLeast) {
            return new Outcome(Verdict.MET, evidence);
        }
        return may < atLeast ? new Outcome(Verdict.NOT_MET, evidence) : Outcome.unknown(evidence);
    }

    private static boolean surelyWithin(@Nullable PartialDate date, RecordCondition.Window window) {
        return date == null ? window.from() == null : within(date, window);
    }

    private static boolean mayLieWithin(@Nullable PartialDate date, RecordCondition.Window window) {
        return date == null || touches(date, window);
    }

    private static boolean within(PartialDate date, RecordCondition.Window window) {
        return !date.earliest().isBefore(window.start()) && !date.latest().isAfter(window.to());
    }

    private static boolean touches(PartialDate date, RecordCondition.Window window) {
        return !date.latest().isBefore(window.start()) && !date.earliest().isAfter(window.to());
    }
}
