package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Draws the person for a seat of a city.
final class People {

    /// Days times orders that make identity numbers unique within one city and division.
    private static final int SLOTS = 28 * 500;

    private final City city;
    private final int now;

    People(City city, LocalDate today) {
        this.city = city;
        this.now = Months.of(today.getYear(), today.getMonthValue());
    }

    Person draw(int number, int place, Seat seat, Chance chance) {
        boolean male = chance.percent(seat.post().level().atLeast(Level.COUNTY_DEPUTY) ? 78 : 62);
        Level level = level(seat, chance);
        int until = seat.serving() ? now + 1 : now - chance.between(1, 60);
        int age = seat.serving() ? level.age(chance) : chance.between(45, 60);
        int birth = until - 1 - age * 12 - chance.below(12);
        String ethnicity = ethnicity(seat.post().unit(), chance);
        String surname = Names.surname(chance);
        Schooling schooling = Schooling.draw(Months.year(birth), age, chance);
        int workStart = workStart(birth, schooling, chance);
        return new Person(
                number,
                place,
                code(number),
                surname,
                name(surname, ethnicity, male, chance),
                male,
                birth,
                1 + slot(place) % 28,
                ethnicity,
                nativeCounty(seat.post().unit(), chance),
                schooling,
                workStart,
                until,
                seat,
                level,
                rank(level, until - workStart, chance));
    }

    static String code(int number) {
        return "R" + Integer.toString(10_000_000 + number + 1).substring(1);
    }

    /// Unique in the city: the slot tells up to [#SLOTS] people of any one division and month
    /// apart, and those beyond were registered in the city's own division.
    String idNumber(Person person) {
        int slot = slot(person.place());
        int county = person.place() < SLOTS ? person.county() : -1;
        String birth = Months.day(person.birth(), 1 + slot % 28).replace("-", "");
        return IdNumber.of(city.division(county), birth, slot / 28, person.male());
    }

    private static int slot(int place) {
        return (int) (place * 7919L % SLOTS);
    }

    private int nativeCounty(Unit unit, Chance chance) {
        boolean home = unit.county() >= 0 && chance.percent(60);
        return home ? unit.county() : chance.below(city.counties());
    }

    private static int workStart(int birth, Schooling schooling, Chance chance) {
        int graduation = Months.of(Months.year(birth) + schooling.endAge(), 7);
        return chance.percent(75) ? graduation : graduation + chance.between(1, 2);
    }

    private static Level level(Seat seat, Chance chance) {
        Post post = seat.post();
        if (!seat.serving()) {
            return Level.at(chance.weighted(0, 40, 25, 20, 10, 5));
        }
        return !post.leader() && chance.percent(12) ? Level.CLERK : post.level();
    }

    private static String ethnicity(Unit unit, Chance chance) {
        if (chance.percent(unit.name().contains("自治县") ? 60 : 91)) {
            return "01";
        }
        int group = chance.weighted(14, 16, 4, 5, 14, 12, 12, 8, 10, 8, 8, 6, 5, 4, 3);
        return "11 03 04 05 06 08 15 12 02 07 13 14 17 10 09".substring(group * 3, group * 3 + 2);
    }

    private static String name(String surname, String ethnicity, boolean male, Chance chance) {
        boolean separated =
                switch (ethnicity) {
                    case "05", "17" -> true;
                    case "02", "04" -> chance.percent(40);
                    default -> false;
                };
        return separated ? Names.separated(male, chance) : Names.full(surname, male, chance);
    }

    private static @Nullable String rank(Level level, int months, Chance chance) {
        if (chance.percent(25)) {
            return null;
        }
        return level.rank(months * 1000 / 400);
    }
}
