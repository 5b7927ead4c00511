package dev.shiren.talent.search.filter;

import dev.shiren.cadre.TrainingMode;
import dev.shiren.performance.AchievementCategory;
import dev.shiren.performance.AchievementRole;
import dev.shiren.performance.AchievementStage;
import dev.shiren.performance.AwardKind;
import dev.shiren.performance.OrganLevel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/// Conditions on dated records, of which a number or a sum is asked. Unknown when the records that
/// surely count are too few and those that may count are not.
public sealed interface RecordCondition extends Condition {

    /// Days between two bounds, both included.
    ///
    /// @param from null for records of any time before, undated ones included
    record Window(@Nullable LocalDate from, LocalDate to) {

        /// The day to compare with where any time before is meant.
        public LocalDate start() {
            return from == null ? BEGINNING : from;
        }

        private static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);
    }

    /// At least so many awards of one of these kinds, not revoked by the window's end.
    ///
    /// @param organs levels of the awarding organ; null for any, recorded or not
    record Awarded(
            Set<AwardKind> kinds, @Nullable Set<OrganLevel> organs, Window window, int atLeast)
            implements RecordCondition {
        public Awarded {
            kinds = Set.copyOf(kinds);
            organs = organs == null ? null : Set.copyOf(organs);
        }
    }

    /// Degrees of difficulty between two bounds, both included.
    record Difficulty(int min, int max) {}

    /// At least so many achievements, dated by their end or else their start. One without a date
    /// may lie in a window, one without a difficulty may be of any.
    ///
    /// @param specialties it gives evidence for one of these; null for whatever
    record Achieved(
            Set<AchievementCategory> categories,
            Set<AchievementRole> roles,
            Set<AchievementStage> stages,
            @Nullable Difficulty difficulty,
            @Nullable Set<String> specialties,
            Window window,
            int atLeast)
            implements RecordCondition {
        public Achieved {
            categories = Set.copyOf(categories);
            roles = Set.copyOf(roles);
            stages = Set.copyOf(stages);
            specialties = specialties == null ? null : Set.copyOf(specialties);
        }
    }

    /// The hours of recognised trainings that began in a window are between these bounds, both
    /// included. Where recognition is not recorded a training may count; where no training of the
    /// cadre is recorded at all nothing is known.
    ///
    /// @param topics of one of these; null for whatever
    record Trained(
            Set<TrainingMode> modes, @Nullable Set<String> topics, Window window, int min, int max)
            implements RecordCondition {
        public Trained {
            modes = Set.copyOf(modes);
            topics = topics == null ? null : Set.copyOf(topics);
        }
    }
}
