package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A unit of the invented city.
///
/// @param former the name it had before the reforms, for appointments of that time
/// @param county which county of the city it belongs to, -1 for the city itself
/// @param fields specialty codes of what it works on, the main one first
record Unit(
        String code,
        String name,
        String shortName,
        @Nullable String former,
        @Nullable String parent,
        UnitType type,
        @Nullable String category,
        @Nullable String level,
        String division,
        int sort,
        int county,
        List<String> fields) {

    static Unit city(String code, String name, String division) {
        return new Unit(
                code,
                name,
                name,
                null,
                null,
                UnitType.CITY,
                null,
                "121",
                division,
                0,
                -1,
                List.of());
    }

    /// A unit below this one, at the same place and in the same work.
    Unit child(
            String own,
            String title,
            String brief,
            UnitType kind,
            @Nullable String rank,
            int order) {
        return new Unit(
                code + "-" + own,
                title,
                brief,
                null,
                code,
                kind,
                category,
                rank,
                division,
                order,
                county,
                fields);
    }

    /// This unit in a county.
    Unit at(int place, String code6) {
        return new Unit(
                code, name, shortName, former, parent, type, category, level, code6, sort, place,
                fields);
    }

    Unit working(String group, List<String> work) {
        return new Unit(
                code, name, shortName, former, parent, type, group, level, division, sort, county,
                work);
    }

    /// This unit as a department of a place.
    Unit of(Department is, String place) {
        String was = is.former() == null ? null : place + is.former();
        return new Unit(
                code,
                name,
                shortName,
                was,
                parent,
                type,
                is.category(),
                level,
                division,
                sort,
                county,
                is.fields());
    }

    void write(Line line) {
        line.begin("unit", code)
                .text("name", name)
                .text("shortName", shortName)
                .text("parent", parent)
                .text("type", type.name())
                .text("category", category)
                .text("level", level)
                .text("division", division)
                .number("sort", sort)
                .end();
    }
}
