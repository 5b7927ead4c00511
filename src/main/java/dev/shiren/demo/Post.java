package dev.shiren.demo;

import java.util.List;

/// A post of a unit. A post without `leader` stands for the unit's ordinary staff.
record Post(
        String code,
        Unit unit,
        String title,
        Level level,
        boolean leader,
        boolean principal,
        List<String> duties,
        int sort) {

    /// Members of the leading group: leaders of units proper, not of their internal offices.
    boolean teamMember() {
        return leader && unit.type() != UnitType.INTERNAL;
    }

    /// Whether party rules want a party member here.
    boolean partyPost() {
        return title.contains("书记") || title.contains("组织") || title.contains("纪");
    }

    void write(Line line, int headcount) {
        line.begin("post", code)
                .text("unit", unit.code())
                .text("title", title)
                .text("level", level.code())
                .flag("leader", leader)
                .flag("principal", principal)
                .flag("teamMember", teamMember())
                .number("headcount", headcount)
                .texts("duties", duties)
                .number("sort", sort)
                .end();
    }
}
