package dev.shiren.demo;

import java.util.List;

/// The properties of a cadre that are no lists of records.
final class Basics {

    private static final List<String> SOURCES =
            List.of(
                    "EXAM",
                    "TRANSFER",
                    "SELECTED_GRADUATE",
                    "MILITARY",
                    "VILLAGE_OFFICIAL",
                    "ENTERPRISE",
                    "TALENT_PROGRAMME",
                    "OTHER");

    private final Person person;
    private final City city;
    private final int now;
    private final Chance chance;
    private final Line line;

    Basics(Person person, City city, int now, Chance chance, Line line) {
        this.person = person;
        this.city = city;
        this.now = now;
        this.chance = chance;
        this.line = line;
    }

    void write(String idNumber) {
        line.text("name", person.name());
        if (chance.percent(2)) {
            line.texts("formerNames", List.of(Names.full(person.surname(), person.male(), chance)));
        }
        line.text("gender", person.male() ? "1" : "2")
                .text("birth", birth())
                .text("ethnicity", person.ethnicity());
        place("nativePlace", person.county());
        if (chance.percent(40)) {
            place("birthPlace", person.county());
            place("upbringingPlace", chance.percent(80) ? person.county() : -1);
        }
        politics();
        line.text("workStart", Months.text(person.workStart()));
        if (chance.percent(75)) {
            line.text("idNumber", idNumber);
        }
        placement();
    }

    private String birth() {
        return switch (chance.weighted(70, 27, 3)) {
            case 0 -> Months.text(person.birth());
            case 1 -> Months.day(person.birth(), person.birthDay());
            default -> Integer.toString(Months.year(person.birth()));
        };
    }

    private void place(String name, int county) {
        String text =
                county < 0 ? city.name() : city.name().replace("市", "") + city.countyName(county);
        line.object(name).text("division", city.division(county)).text("text", text).end();
    }

    private void politics() {
        int pick =
                person.seat().post().partyPost()
                        ? 0
                        : chance.weighted(830, 8, person.ageAt(now) < 28 ? 60 : 0, 50, 20, 52);
        String other = "0" + chance.between(4, 9);
        List<String> status =
                switch (pick) {
                    case 0 -> chance.perMille(4) ? List.of("01", other) : List.of("01");
                    case 1 -> List.of("02");
                    case 2 -> List.of("03");
                    case 3 -> List.of(chance.percent(20) ? "10" : other);
                    case 4 -> List.of("12");
                    default -> List.of("13");
                };
        line.texts("politicalStatus", status);
        if (pick == 0) {
            int earliest = person.birth() + 18 * 12 + 1;
            int joined = Math.max(earliest, person.workStart() - 20 + chance.below(60));
            line.text("partyJoin", Months.text(Math.min(joined, now - 13)));
        } else if (pick == 1) {
            line.text("partyJoin", Months.text(now - chance.between(1, 11)));
        }
    }

    private void placement() {
        line.text("unit", person.unit().code())
                .number("sort", person.seat().sort())
                .text("managementCategory", management())
                .text("personCategory", category())
                .text("personStatus", status())
                .text("recruitSource", SOURCES.get(chance.weighted(48, 14, 10, 9, 7, 5, 3, 4)));
        if (person.rank() != null) {
            int since = Math.max(person.workStart(), person.until() - 2 - chance.below(60));
            line.object("rank").text("code", person.rank()).text("since", Months.text(since)).end();
        }
    }

    private String management() {
        if (person.level().atLeast(Level.CITY_DEPUTY)) {
            return "02";
        }
        if (person.level().atLeast(Level.COUNTY_DEPUTY)) {
            return "03";
        }
        return person.unit().county() >= 0 ? "04" : "09";
    }

    private String category() {
        if ("POLITICAL_LEGAL".equals(person.unit().category()) && chance.percent(40)) {
            return "3";
        }
        return chance.percent(8) ? "2" : chance.perMille(5) ? "9" : "1";
    }

    private String status() {
        if (person.seat().serving()) {
            return "1";
        }
        return person.ageAt(person.until()) >= 54
                ? "2"
                : chance.percent(70) ? "3" : chance.percent(50) ? "4" : "5";
    }
}
