package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

/// Who a cadre is, before the records.
///
/// @param number position in the whole output, from 0
/// @param place position in the city, from 0
/// @param birth month; the day is `birthDay`
/// @param county the county of the native place
/// @param workStart month
/// @param until month the service ended or the one after today's for those still serving
record Person(
        int number,
        int place,
        String code,
        String surname,
        String name,
        boolean male,
        int birth,
        int birthDay,
        String ethnicity,
        int county,
        Schooling schooling,
        int workStart,
        int until,
        Seat seat,
        Level level,
        @Nullable String rank) {

    boolean leader() {
        return seat.post().leader();
    }

    Unit unit() {
        return seat.post().unit();
    }

    int ageAt(int month) {
        return (month - birth) / 12;
    }
}
