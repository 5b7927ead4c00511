package dev.shiren.cadre.facts;

import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// Training hours in a window of years: recognised concentrated training only (干部教育培训工作条例
/// 2023). Where recognition is not recorded, the hours may count.
final class TrainingFacts {

    private TrainingFacts() {}

    static DerivedHours hours(CadreFacts facts, int years) {
        List<Training> all = facts.cadre().profile().trainings();
        if (all.isEmpty()) {
            return new DerivedHours(null, null, List.of(), "no training is recorded");
        }
        LocalDate after = facts.asOf().minusYears(years);
        List<Training> counted =
                all.stream()
                        .filter(t -> t.start().isAfter(after) && !t.start().isAfter(facts.asOf()))
                        .filter(t -> !Boolean.FALSE.equals(t.recognised()))
                        .toList();
        boolean open = counted.stream().anyMatch(t -> t.recognised() == null);
        return new DerivedHours(
                sum(counted, t -> t.recognised() != null),
                sum(counted, t -> true),
                counted.stream()
                        .map(t -> RecordKey.of(facts.cadre(), TrainingNode.KIND, t.code()).id())
                        .map(Evidence::new)
                        .toList(),
                open ? "whether a training is recognised is not recorded" : null);
    }

    private static BigDecimal sum(List<Training> trainings, Predicate<Training> which) {
        return trainings.stream()
                .filter(which)
                .map(Training::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
