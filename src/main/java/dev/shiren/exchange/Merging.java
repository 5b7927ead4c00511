package dev.shiren.exchange;

import dev.shiren.org.Post;
import dev.shiren.org.Unit;

import org.jspecify.annotations.Nullable;

/// What is stored, updated by what a line says: absent values keep what is stored.
final class Merging {

    private Merging() {}

    static Unit unit(Unit stored, Unit line) {
        return new Unit(
                line.code(),
                line.name(),
                or(line.shortName(), stored.shortName()),
                or(line.parent(), stored.parent()),
                line.type(),
                or(line.category(), stored.category()),
                or(line.level(), stored.level()),
                or(line.division(), stored.division()),
                or(line.sort(), stored.sort()));
    }

    static Post post(Post stored, Post line) {
        return new Post(
                line.code(),
                line.unit(),
                line.title(),
                or(line.level(), stored.level()),
                or(line.leader(), stored.leader()),
                or(line.principal(), stored.principal()),
                or(line.teamMember(), stored.teamMember()),
                or(line.headcount(), stored.headcount()),
                or(line.duties(), stored.duties()),
                or(line.sort(), stored.sort()));
    }

    private static <T> @Nullable T or(@Nullable T line, @Nullable T stored) {
        return line == null ? stored : line;
    }
}
