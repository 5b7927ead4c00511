package dev.shiren.cadre.facts;

import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.cadre.TrainingNode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// What a cadre was trained in a window of days: recognised concentrated training only
/// (干部教育培训工作条例 2023). Where recognition is not recorded, a training may count. A training
/// belongs to the window in which it began.
///
/// @param counted those that count or may count
/// @param until last day of the window
record TrainingFacts(CadreFacts facts, List<Training> counted, LocalDate until) {

    static final String NONE = "no training is recorded";

    static TrainingFacts rolling(CadreFacts facts, int years) {
        return within(facts, facts.asOf().minusYears(years).plusDays(1), facts.asOf());
    }

    /// @param from first day of the window
    static TrainingFacts within(CadreFacts facts, LocalDate from, LocalDate until) {
        return new TrainingFacts(
                facts,
                facts.cadre().profile().trainings().stream()
                        .filter(t -> !t.start().isBefore(from) && !t.start().isAfter(until))
                        .filter(t -> !Boolean.FALSE.equals(t.recognised()))
                        .toList(),
                until);
    }

    /// Whether no training of the cadre is recorded, of whatever time: then nothing is known.
    boolean missing() {
        return facts.cadre().profile().trainings().isEmpty();
    }

    DerivedHours hours() {
        return missing()
                ? new DerivedHours(null, null, List.of(), NONE)
                : new DerivedHours(
                        sum(TrainingFacts::isRecognised), sum(_ -> true), evidence(), openHours());
    }

    /// Days of off-the-job training for certain.
    OffJobDays offJobLeast() {
        return OffJobDays.least(offJob(TrainingFacts::isRecognised), until);
    }

    /// Days of off-the-job training at the most; null where a last day is not recorded.
    @Nullable OffJobDays offJobMost() {
        List<Training> trainings = offJob(_ -> true);
        return trainings.stream().anyMatch(t -> t.end() == null)
                ? null
                : OffJobDays.least(trainings, until);
    }

    /// The least and the most days of off-the-job training.
    DerivedCount offJobDays() {
        if (missing()) {
            return DerivedCount.unknown(NONE);
        }
        OffJobDays most = offJobMost();
        return new DerivedCount(
                offJobLeast().days(), most == null ? null : most.days(), evidence(), open());
    }

    List<Evidence> evidence() {
        return counted.stream()
                .map(t -> RecordKey.of(facts.cadre(), TrainingNode.KIND, t.code()).id())
                .map(Evidence::new)
                .toList();
    }

    /// What the records leave open; null when nothing.
    @Nullable String open() {
        String hours = openHours();
        return hours == null && offJobMost() == null
                ? "the last day of an off-the-job training is not recorded"
                : hours;
    }

    private @Nullable String openHours() {
        return counted.stream().allMatch(TrainingFacts::isRecognised)
                ? null
                : "whether a training is recognised is not recorded";
    }

    private List<Training> offJob(Predicate<Training> which) {
        return counted.stream()
                .filter(t -> t.mode() == TrainingMode.OFF_JOB)
                .filter(which)
                .toList();
    }

    private static boolean isRecognised(Training training) {
        return training.recognised() != null;
    }

    private BigDecimal sum(Predicate<Training> which) {
        return counted.stream()
                .filter(which)
                .map(Training::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
