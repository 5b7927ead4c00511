package dev.shiren.demo;

import java.time.LocalDate;
import java.util.List;

/// Appraisals of the last eight years, an excellent one in about six; none in a year that a measure
/// weighs on.
final class Appraisals {

    private static final List<String> TASKS = List.of("防汛救灾", "重点项目攻坚", "招商引资攻坚", "信访积案化解", "文明创建");
    private static final List<String> ROUTINE = List.of("FAIRLY_GOOD", "GOOD", "AVERAGE", "POOR");

    private final Person person;
    private final List<Event> events;
    private final LocalDate today;
    private final Chance chance;
    private final Line line;

    Appraisals(Person person, List<Event> events, LocalDate today, Chance chance, Line line) {
        this.person = person;
        this.events = events;
        this.today = today;
        this.chance = chance;
        this.line = line;
    }

    void write() {
        line.list("appraisals");
        int last = Math.min(today.getYear() - 1, Months.year(person.until()) - 1);
        for (int year = today.getYear() - 8; year <= last; year++) {
            if (year >= Months.year(person.workStart()) && !chance.percent(1)) {
                annual(year);
            }
        }
        if (chance.percent(22) && last == today.getYear() - 1) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                begin("Q" + last + quarter, "ROUTINE", last, chance.skewed(ROUTINE));
                line.number("quarter", quarter).end();
            }
        }
        if (chance.percent(5) && last > Months.year(person.workStart())) {
            begin("S" + last, "SPECIAL", last, chance.percent(40) ? "EXCELLENT" : "COMPETENT");
            line.text("task", chance.pick(TASKS)).end();
        }
        if (chance.percent(person.leader() ? 6 : 0) && last > Months.year(person.workStart())) {
            begin("M" + last, "TERM", last, chance.percent(25) ? "EXCELLENT" : "COMPETENT");
            line.end();
        }
        line.endList();
    }

    private void annual(int year) {
        boolean first = year == Months.year(person.workStart());
        boolean burdened = events.stream().anyMatch(event -> event.weighsOn(year));
        String grade = first ? "NOT_GRADED" : burdened ? burdened() : usual();
        begin("P" + year, first ? "PROBATION" : "ANNUAL", year, first ? "COMPETENT" : grade);
        int decided = Months.of(year + 1, 1) + chance.below(3);
        line.text("decidedOn", day(decided)).text("unit", person.unit().code());
        if (grade.equals("NOT_GRADED")) {
            line.text("note", first ? "试用期考核" : "受处分或立案期间不定等次");
        }
        line.end();
    }

    private String day(int decided) {
        int day = chance.between(1, 28);
        int now = Months.of(today.getYear(), today.getMonthValue());
        return decided < now ? Months.day(decided, day) : today.toString();
    }

    private String usual() {
        return switch (chance.weighted(185, 800, 10, 2, 3)) {
            case 0 -> "EXCELLENT";
            case 1 -> "COMPETENT";
            case 2 -> "BASICALLY_COMPETENT";
            case 3 -> "INCOMPETENT";
            default -> "NOT_GRADED";
        };
    }

    private String burdened() {
        return switch (chance.weighted(4, 3, 2)) {
            case 0 -> "COMPETENT";
            case 1 -> "NOT_GRADED";
            default -> "BASICALLY_COMPETENT";
        };
    }

    private void begin(String suffix, String form, int year, String grade) {
        line.item()
                .text("code", person.code() + "-" + suffix)
                .text("form", form)
                .number("year", year)
                .text("grade", grade);
    }
}
