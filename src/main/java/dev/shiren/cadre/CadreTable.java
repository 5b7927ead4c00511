package dev.shiren.cadre;

import dev.shiren.bulk.RowWriter;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// The columns of the table `cadre` that hold a profile's own facts.
final class CadreTable {

    static final List<String> KEY = List.of("code");

    static final List<String> COLUMNS =
            List.of(
                    "name",
                    "gender",
                    "birth",
                    "ethnicity",
                    "native_division",
                    "native_place",
                    "birth_division",
                    "birth_place",
                    "upbringing_division",
                    "upbringing_place",
                    "political_status",
                    "party_join",
                    "work_start",
                    "unit",
                    "sort",
                    "management_category",
                    "person_category",
                    "person_status",
                    "recruit_source",
                    "rank_code",
                    "rank_since",
                    "specialty_text",
                    "languages");

    static final String UPDATE =
            """
            UPDATE cadre
            SET name = ?, gender = ?, birth = ?, ethnicity = ?,
                native_division = ?, native_place = ?, birth_division = ?, birth_place = ?,
                upbringing_division = ?, upbringing_place = ?,
                political_status = ?, party_join = ?, work_start = ?, unit = ?, sort = ?,
                management_category = ?, person_category = ?, person_status = ?,
                recruit_source = ?, specialty_text = ?, languages = ?
            WHERE id = ?\
            """;

    // A statement of its own: LOAD DATA holds the lock of the numbers while it waits for a code
    // that
    // another transaction is entering.
    static final String INSERT =
            """
            INSERT INTO cadre (name, gender, birth, ethnicity,
                native_division, native_place, birth_division, birth_place,
                upbringing_division, upbringing_place,
                political_status, party_join, work_start, unit, sort,
                management_category, person_category, person_status,
                recruit_source, specialty_text, languages, code, rank_code, rank_since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private CadreTable() {}

    static void write(Profile p, RowWriter row) {
        row.text(p.code()).text(p.name()).text(p.gender().code()).partialDate(p.birth());
        row.text(p.ethnicity());
        place(p.nativePlace(), row);
        place(p.birthPlace(), row);
        place(p.upbringingPlace(), row);
        row.list(p.politicalStatus()).partialDate(p.partyJoin()).partialDate(p.workStart());
        row.text(p.unit()).number(p.sort()).text(p.managementCategory()).text(p.personCategory());
        row.text(p.personStatus().code()).symbol(p.recruitSource());
        Rank rank = p.rank();
        row.text(rank == null ? null : rank.code());
        row.partialDate(rank == null ? null : rank.since());
        row.text(p.specialtyText()).list(p.languages());
        row.endRow();
    }

    /// What the marks of [#UPDATE] stand for.
    static @Nullable Object[] updated(long cadreId, Profile profile) {
        return with(facts(profile), cadreId);
    }

    /// What the marks of [#INSERT] stand for.
    static @Nullable Object[] inserted(Profile profile) {
        Rank rank = profile.rank();
        return with(
                facts(profile),
                profile.code(),
                rank == null ? null : rank.code(),
                rank == null ? null : text(rank.since()));
    }

    private static @Nullable Object[] with(@Nullable Object[] facts, @Nullable Object... others) {
        @Nullable Object[] all = Arrays.copyOf(facts, facts.length + others.length);
        System.arraycopy(others, 0, all, facts.length, others.length);
        return all;
    }

    private static @Nullable Object[] facts(Profile p) {
        return new @Nullable Object[] {
            p.name(),
            p.gender().code(),
            p.birth().toString(),
            p.ethnicity(),
            division(p.nativePlace()),
            text(p.nativePlace()),
            division(p.birthPlace()),
            text(p.birthPlace()),
            division(p.upbringingPlace()),
            text(p.upbringingPlace()),
            joined(p.politicalStatus()),
            text(p.partyJoin()),
            text(p.workStart()),
            p.unit(),
            p.sort(),
            p.managementCategory(),
            p.personCategory(),
            p.personStatus().code(),
            p.recruitSource() == null ? null : p.recruitSource().name(),
            p.specialtyText(),
            joined(p.languages())
        };
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : String.join(",", values);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String text(@Nullable Place place) {
        return place == null ? null : place.text();
    }

    private static @Nullable String division(@Nullable Place place) {
        return place == null ? null : place.division();
    }

    private static void place(@Nullable Place place, RowWriter row) {
        row.text(division(place)).text(text(place));
    }

    static @Nullable Place place(ResultSet row, String name) throws SQLException {
        String text = row.getString(name + "_place");
        return text == null ? null : new Place(row.getString(name + "_division"), text);
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : PartialDate.parse(text);
    }

    static @Nullable List<String> list(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
