package dev.shiren.performance;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;

/// An achievement (实绩, 办事档案).
///
/// @param responsibility weight of responsibility, 1 to 5
/// @param difficulty 1 to 5
/// @param specialties specialty codes it gives evidence for
public record Achievement(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String title,
        @Nullable String facts,
        @JsonProperty(required = true) AchievementCategory category,
        @JsonProperty(required = true) AchievementRole role,
        @Nullable Integer responsibility,
        @Nullable Integer difficulty,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @JsonProperty(required = true) AchievementStage stage,
        @Nullable List<String> specialties)
        implements PerformanceRecord {

    static final ChildTable<Achievement> TABLE =
            new ChildTable<>(
                    "achievement",
                    List.of("code"),
                    List.of(
                            "title",
                            "facts",
                            "category",
                            "role",
                            "responsibility",
                            "difficulty",
                            "start_date",
                            "end_date",
                            "stage",
                            "specialties"),
                    (a, row) ->
                            row.text(a.code)
                                    .text(a.title)
                                    .text(a.facts)
                                    .symbol(a.category)
                                    .symbol(a.role)
                                    .number(a.responsibility)
                                    .number(a.difficulty)
                                    .partialDate(a.start)
                                    .partialDate(a.end)
                                    .symbol(a.stage)
                                    .list(a.specialties),
                    Achievement::read);

    public Achievement {
        Constraint.code("code", code);
        Constraint.length("title", title, 200);
        Constraint.length("facts", facts, 4000);
        Constraint.range("responsibility", responsibility, 1, 5);
        Constraint.range("difficulty", difficulty, 1, 5);
        Constraint.codes("specialties", specialties);
        specialties = specialties == null ? null : List.copyOf(specialties);
    }

    /// The same at another stage.
    Achievement at(AchievementStage other) {
        return new Achievement(
                code,
                title,
                facts,
                category,
                role,
                responsibility,
                difficulty,
                start,
                end,
                other,
                specialties);
    }

    private static Achievement read(RowReader row) throws SQLException {
        return new Achievement(
                row.text(),
                row.text(),
                row.textOrNull(),
                AchievementCategory.valueOf(row.text()),
                AchievementRole.valueOf(row.text()),
                row.numberOrNull(),
                row.numberOrNull(),
                row.partialDate(),
                row.partialDate(),
                AchievementStage.valueOf(row.text()),
                row.list());
    }
}
