package dev.shiren.supervision;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What complaints and measures may do and when measures count, told a second time and in another
/// way: ways as pairs of words, months by arithmetic on the calendar.
final class SupervisionModel {

    /// `<state> <command>` to the next state.
    private static final Map<String, String> WAYS =
            Map.ofEntries(
                    Map.entry("received decline", "declined"),
                    Map.entry("received verify", "verifying"),
                    Map.entry("verifying SUBSTANTIATED", "proven"),
                    Map.entry("verifying PARTLY_SUBSTANTIATED", "proven"),
                    Map.entry("verifying UNRESOLVED", "unresolved"),
                    Map.entry("verifying NOT_VIOLATION", "clear"),
                    Map.entry("verifying UNFOUNDED", "clear"),
                    Map.entry("verifying MALICIOUS", "clear"),
                    Map.entry("clear offer", "offered"),
                    Map.entry("offered clarify", "clarified"),
                    Map.entry("clarified seal", "sealed"),
                    Map.entry("inForce appeal", "appealed"),
                    Map.entry("appealed uphold", "inForce"),
                    Map.entry("appealed revoke", "revoked"),
                    Map.entry("inForce revoke", "revoked"));

    private static final Map<String, Integer> MONTHS =
            Map.of("ADMONITION", 6, "WARNING", 12, "DEMERIT", 12, "MAJOR_DEMERIT", 18);

    private static final List<Integer> LENGTHS =
            List.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    /// @param measure null for a complaint
    /// @param from first day of the effect
    /// @param last the day of the last step
    record Known(
            String state, @Nullable String measure, LocalDate from, LocalDate last, int appeals) {}

    private final Map<String, Known> known = new HashMap<>();

    @Nullable Known get(String code) {
        return known.get(code);
    }

    void put(String code, Known event) {
        known.put(code, event);
    }

    /// The codes of refusal that a step may get; none when it must succeed.
    Set<String> step(String code, String command, LocalDate on, LocalDate today) {
        Known event = known.get(code);
        if (event == null) {
            return Set.of("NOT_FOUND");
        }
        Set<String> refusals = new HashSet<>();
        if (!WAYS.containsKey(event.state() + " " + command)) {
            refusals.add("ILLEGAL_TRANSITION");
        }
        if (on.isAfter(today) || on.isBefore(event.last())) {
            refusals.add("INVALID_VALUE");
        }
        return refusals;
    }

    void moved(String code, String command, LocalDate on) {
        Known event = known.get(code);
        String next = event == null ? null : WAYS.get(event.state() + " " + command);
        if (event != null && next != null) {
            int appeals = event.appeals() + (command.equals("appeal") ? 1 : 0);
            known.put(code, new Known(next, event.measure(), event.from(), on, appeals));
        }
    }

    /// `<code> <first day> <end>` of each measure that counts.
    Set<String> effects() {
        Set<String> effects = new HashSet<>();
        known.forEach(
                (code, event) -> {
                    boolean counts =
                            event.state().equals("inForce") || event.state().equals("appealed");
                    if (counts && event.measure() != null) {
                        int months = MONTHS.getOrDefault(event.measure(), 0);
                        effects.add(code + " " + event.from() + " " + end(event.from(), months));
                    }
                });
        return effects;
    }

    private static String end(LocalDate from, int months) {
        int month = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        int year = month / 12;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int length = LENGTHS.get(month % 12) + (month % 12 == 1 && leap ? 1 : 0);
        return "%04d-%02d-%02d"
                .formatted(year, month % 12 + 1, Math.min(from.getDayOfMonth(), length));
    }
}
