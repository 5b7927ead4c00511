package dev.shiren.cadre;

import dev.shiren.bulk.RowWriter;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static void place(@Nullable Place place, RowWriter row) {
        row.text(place == null ? null : place.division()).text(place == null ? null : place.text());
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
