package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.bulk.RowWriter;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;

/// An education (学历学位).
///
/// @param degree degree code, GB/T 6864
/// @param school name at graduation
public record Education(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) EducationMode mode,
        @JsonProperty(required = true) EducationLevel level,
        @Nullable String degree,
        @Nullable String school,
        @Nullable String major,
        @Nullable PartialDate start,
        @Nullable PartialDate end) {

    /// Where the records are kept.
    public static final ChildTable<Education> TABLE =
            new ChildTable<>(
                    "education",
                    List.of("code"),
                    List.of("mode", "level", "degree", "school", "major", "start_date", "end_date"),
                    Education::write,
                    Education::read);

    public Education {
        Constraint.code("code", code);
        Constraint.length("degree", degree, 40);
        Constraint.length("school", school, 200);
        Constraint.length("major", major, 200);
    }

    private static void write(Education e, RowWriter row) {
        row.text(e.code).symbol(e.mode).symbol(e.level).text(e.degree).text(e.school);
        row.text(e.major).partialDate(e.start).partialDate(e.end);
    }

    private static Education read(RowReader row) throws SQLException {
        return new Education(
                row.text(),
                EducationMode.valueOf(row.text()),
                EducationLevel.valueOf(row.text()),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.partialDate(),
                row.partialDate());
    }
}
