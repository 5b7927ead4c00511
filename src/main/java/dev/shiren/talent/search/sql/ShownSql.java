package dev.shiren.talent.search.sql;

import dev.shiren.kernel.PartialDate;
import dev.shiren.talent.search.filter.Condition;
import dev.shiren.talent.search.filter.SpecialtyEvidence;

import java.util.List;

/// What the records show of the specialty `s` of a cadre.
final class ShownSql {

    private static final String DUTY =
            """
            EXISTS (SELECT 1 FROM appointment a
                WHERE a.cadre_id = s.cadre_id AND a.start_first <= ?
                    AND FIND_IN_SET(s.specialty, a.duties) > 0)\
            """;

    private static final String ACHIEVEMENT =
            """
            EXISTS (SELECT 1 FROM achievement a
                WHERE a.cadre_id = s.cadre_id AND a.stage IN ('REVIEWED', 'FILED')
                    AND COALESCE(CONCAT(COALESCE(a.end_date, a.start_date),
                        SUBSTRING('-01-01', LENGTH(COALESCE(a.end_date, a.start_date)) - 3)), '')
                        <= ?
                    AND FIND_IN_SET(s.specialty, a.specialties) > 0)\
            """;

    private static final String TRAINING =
            """
            EXISTS (SELECT 1 FROM training t
                WHERE t.cadre_id = s.cadre_id AND t.topic = s.specialty AND t.start_date <= ?)\
            """;

    private ShownSql() {}

    static Sql any(Condition.Shown shown) {
        return Sql.any(shown.kinds().stream().sorted().map(kind -> kind(kind, shown)).toList());
    }

    private static Sql kind(SpecialtyEvidence kind, Condition.Shown shown) {
        return switch (kind) {
            case DUTY -> Sql.of(DUTY, PartialDate.monthNumber(shown.day()));
            case ACHIEVEMENT -> Sql.of(ACHIEVEMENT, shown.day().toString());
            case TRAINING -> Sql.of(TRAINING, shown.day());
            case STATED ->
                    Sql.all(
                            List.of(
                                    kind(SpecialtyEvidence.DUTY, shown).opposite(),
                                    kind(SpecialtyEvidence.ACHIEVEMENT, shown).opposite(),
                                    kind(SpecialtyEvidence.TRAINING, shown).opposite()));
        };
    }
}
