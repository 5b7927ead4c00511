package dev.shiren.access.audit;

import dev.shiren.access.FieldClass;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The persons of a row in one text: `12:23,15:2` says that of the cadre with the number 12 fields
/// of the classes P2 and P3 were read, of 15 of P2; `12:` names one of a write.
final class AuditedPersons {

    private AuditedPersons() {}

    /// One of them.
    ///
    /// @param classes digits of the field classes
    record Person(long cadreId, String classes) {}

    /// The text of what was read of whom, in the map's order; null of nobody.
    static @Nullable String text(Map<Long, ? extends Set<FieldClass>> read) {
        return read.isEmpty()
                ? null
                : read.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + digits(entry.getValue()))
                        .collect(Collectors.joining(","));
    }

    /// The text of cadres that were written; null of nobody.
    ///
    /// @param classes digits of the field classes
    static @Nullable String text(Collection<Long> written, String classes) {
        return written.isEmpty()
                ? null
                : new TreeSet<>(written)
                        .stream().map(id -> id + ":" + classes).collect(Collectors.joining(","));
    }

    /// The digits of classes, in their order.
    static String digits(Collection<FieldClass> classes) {
        return new TreeSet<>(classes)
                .stream().map(c -> c.name().substring(1)).collect(Collectors.joining());
    }

    /// Reads a text that was written here.
    static List<Person> parse(@Nullable String text) {
        List<Person> persons = new ArrayList<>();
        if (text != null) {
            for (String person : text.split(",", -1)) {
                int colon = person.indexOf(':');
                persons.add(
                        new Person(
                                Long.parseLong(person, 0, colon, 10), person.substring(colon + 1)));
            }
        }
        return persons;
    }

    /// The classes of digits; any text may be asked for.
    static List<FieldClass> classes(String digits) {
        return List.of(FieldClass.values()).stream()
                .filter(c -> digits.contains(c.name().substring(1)))
                .toList();
    }
}
