package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

/// One supervision event. Dates are months; the day is the event's `day` throughout.
///
/// @param received month it came in
/// @param concluded month it was decided, 0 while open
/// @param effectMonths months of effect said explicitly, 0 when the rule's period holds, -1 for an
///     event without effect
/// @param refers position among the person's events, -1 for none
record Event(
        String type,
        String stage,
        @Nullable String outcome,
        @Nullable String measure,
        int received,
        int concluded,
        int day,
        int effectMonths,
        String organ,
        @Nullable String matter,
        int refers) {

    /// Whether an appraisal of the year must not be excellent.
    boolean weighsOn(int year) {
        return effectMonths >= 0 && Months.year(Math.max(concluded, received)) == year;
    }

    void write(Line line, String person, int position) {
        line.item()
                .text("code", code(person, position))
                .text("type", type)
                .text("stage", stage)
                .text("outcome", outcome)
                .text("measure", measure)
                .text("receivedOn", Months.day(received, day));
        if (concluded > 0) {
            line.text("concludedOn", Months.day(concluded, day));
        }
        effect(line);
        line.text("sourceOrgan", organ).text("matter", matter);
        if (refers >= 0) {
            line.text("refers", code(person, refers));
        }
        if (type.equals("TOLERANCE")) {
            line.number("situation", 1 + (received + day) % 8);
            line.text("relief", day % 2 == 0 ? "EXEMPT" : "MITIGATED");
        }
        line.end();
    }

    private void effect(Line line) {
        int from = Math.max(concluded, received);
        if (effectMonths >= 0) {
            line.text("effectFrom", Months.day(from, day));
        }
        if (effectMonths > 0) {
            line.text("effectUntil", Months.day(from + effectMonths, day));
        }
    }

    private static String code(String person, int position) {
        return person + "-X" + position;
    }
}
