package dev.shiren.talent.search.filter;

import dev.shiren.cadre.TrainingMode;
import dev.shiren.performance.AchievementCategory;
import dev.shiren.performance.AchievementRole;
import dev.shiren.performance.AchievementStage;
import dev.shiren.performance.AwardKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads the fields of one filter object that concern achievements, awards, results of units and
/// trainings.
final class ResultReader {

    /// More records of one kind than anyone has.
    private static final int MOST_RECORDS = 100;

    private static final int MOST_HOURS = 100_000;
    private static final List<AchievementStage> COUNTED =
            List.of(AchievementStage.REVIEWED, AchievementStage.FILED);

    private final Codes codes;
    private final RankedUnits rankings;
    private final LocalDate asOf;
    private final FieldReader.Clauses clauses;

    ResultReader(Codes codes, RankedUnits rankings, LocalDate asOf, FieldReader.Clauses clauses) {
        this.codes = codes;
        this.rankings = rankings;
        this.asOf = asOf;
        this.clauses = clauses;
    }

    void read(CadreFilter filter) {
        achievements(filter.achievements());
        awards(filter.awards());
        rankings(filter.unitRankings());
        trainings(filter.trainings());
    }

    private void achievements(@Nullable AchievementFilter asked) {
        if (asked == null) {
            return;
        }
        clauses.add(
                "achievements",
                new RecordCondition.Achieved(
                        Codes.symbols(asked.categories(), AchievementCategory.class),
                        Codes.symbols(asked.roles(), AchievementRole.class),
                        Set.copyOf(Objects.requireNonNullElse(asked.stages(), COUNTED)),
                        difficulty(asked.difficulty()),
                        specialties("achievements.specialties", asked.specialties()),
                        window("achievements", asked.lastYears()),
                        atLeast("achievements", asked.atLeast())));
    }

    private RecordCondition.@Nullable Difficulty difficulty(@Nullable IntRange asked) {
        if (!IntRange.asks(asked)) {
            return null;
        }
        Codes.Range range = codes.range(clauses.path("achievements.difficulty"), asked, 1, 5);
        return new RecordCondition.Difficulty(range.min(), range.max());
    }

    private void awards(@Nullable AwardFilter asked) {
        if (asked != null) {
            clauses.add(
                    "awards",
                    new RecordCondition.Awarded(
                            Codes.symbols(asked.kinds(), AwardKind.class),
                            asked.organLevels() == null ? null : Set.copyOf(asked.organLevels()),
                            window("awards", asked.lastYears()),
                            atLeast("awards", asked.atLeast())));
        }
    }

    private void rankings(@Nullable UnitRankingFilter asked) {
        if (asked == null) {
            return;
        }
        between("unitRankings.top", asked.top(), 1, Integer.MAX_VALUE);
        between("unitRankings.bottom", asked.bottom(), 1, Integer.MAX_VALUE);
        codes.bounded(clauses.path("unitRankings.indicators"), asked.indicators());
        RecordCondition.Window window = window("unitRankings", asked.lastYears());
        Boolean principal = asked.principal();
        clauses.add(
                "unitRankings",
                new PostCondition.Reached(
                        rankings.with(asked, window, clauses.path("unitRankings")),
                        principal == null
                                ? List.of()
                                : List.of(new PostAspect.Flagged(PostFlag.PRINCIPAL, principal))));
    }

    private void trainings(@Nullable TrainingFilter asked) {
        if (asked == null) {
            return;
        }
        boolean bounded = IntRange.asks(asked.hours());
        Codes.Range hours =
                codes.range(clauses.path("trainings.hours"), asked.hours(), 0, MOST_HOURS);
        clauses.add(
                "trainings",
                new RecordCondition.Trained(
                        Codes.symbols(asked.modes(), TrainingMode.class),
                        specialties("trainings.topics", asked.topics()),
                        window("trainings", asked.lastYears()),
                        bounded ? hours.min() : 1,
                        hours.max()));
    }

    private @Nullable Set<String> specialties(String field, @Nullable List<String> asked) {
        return asked == null ? null : codes.specialties(clauses.path(field), asked);
    }

    private RecordCondition.Window window(String field, @Nullable Integer years) {
        between(field + ".lastYears", years, 1, Codes.MAX_YEARS);
        return new RecordCondition.Window(
                years == null ? null : asOf.minusYears(years).plusDays(1), asOf);
    }

    private int atLeast(String field, @Nullable Integer asked) {
        between(field + ".atLeast", asked, 1, MOST_RECORDS);
        return Objects.requireNonNullElse(asked, 1);
    }

    private void between(String field, @Nullable Integer value, int least, int most) {
        if (value != null) {
            codes.between(clauses.path(field), value, least, most);
        }
    }
}
