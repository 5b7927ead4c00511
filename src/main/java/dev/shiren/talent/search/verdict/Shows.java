package dev.shiren.talent.search.verdict;

import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.AchievementStage;
import dev.shiren.talent.search.filter.Condition;
import dev.shiren.talent.search.filter.SpecialtyEvidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What the records of a cadre up to a day show of a specialty.
record Shows(Subject subject, LocalDate day) {

    static boolean any(Condition.Shown shown, String specialty, Subject subject) {
        Shows shows = new Shows(subject, shown.day());
        return shown.kinds().stream().anyMatch(kind -> shows.is(kind, specialty));
    }

    private boolean is(SpecialtyEvidence kind, String specialty) {
        return switch (kind) {
            case DUTY -> duty(specialty);
            case ACHIEVEMENT -> achievement(specialty);
            case TRAINING -> training(specialty);
            case STATED -> !duty(specialty) && !achievement(specialty) && !training(specialty);
        };
    }

    private boolean duty(String specialty) {
        int month = PartialDate.monthNumber(day);
        return subject.profile().appointments().stream()
                .filter(post -> post.start().earliestMonth() <= month)
                .anyMatch(post -> contains(post.duties(), specialty));
    }

    private boolean achievement(String specialty) {
        return subject.records().achievements().stream()
                .filter(
                        own ->
                                own.stage() == AchievementStage.REVIEWED
                                        || own.stage() == AchievementStage.FILED)
                .filter(this::begun)
                .anyMatch(own -> contains(own.specialties(), specialty));
    }

    private boolean begun(Achievement own) {
        PartialDate date = own.end() == null ? own.start() : own.end();
        return date == null || !date.earliest().isAfter(day);
    }

    private boolean training(String specialty) {
        return subject.profile().trainings().stream()
                .anyMatch(own -> specialty.equals(own.topic()) && !own.start().isAfter(day));
    }

    private static boolean contains(@Nullable List<String> codes, String specialty) {
        return codes != null && codes.contains(specialty);
    }
}
