package dev.shiren.demo;

import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.Month;

/// An invented city, or several beyond 20,000 cadres, written as a roster in the exchange format
/// (`exchange/roster.schema.json`): city by city its units, posts, cadres with all their records,
/// and unit rankings. The same arguments give the same bytes. Memory does not grow with the number
/// of cadres.
///
/// @param cadres how many cadres, 1 to [#MOST]
/// @param today the day that ages, tenures and years are counted back from
public record DemoCity(int cadres, LocalDate today) {

    /// The day used when nothing else is asked for.
    public static final LocalDate DEFAULT_TODAY = LocalDate.of(2026, Month.JUNE, 30);

    /// One invented division code for each of 99 cities.
    public static final int MOST = 99 * 20_000;

    private static final int CITY_SIZE = 20_000;

    /// @throws IllegalArgumentException when there would be no cadre, or more than division codes
    /// for them
    public DemoCity {
        if (cadres < 1 || cadres > MOST) {
            throw new IllegalArgumentException(
                    "an invented roster has 1 to " + MOST + " cadres, not " + cadres);
        }
    }

    /// Writes the roster as NDJSON in UTF-8; flushes the stream and leaves it open.
    ///
    /// @throws IOException when the stream fails
    public void writeTo(OutputStream out) throws IOException {
        try {
            Line line = new Line(out);
            int cities = cities();
            int written = 0;
            for (int city = 0; city < cities; city++) {
                int size = (cadres - written + cities - city - 1) / (cities - city);
                write(city, written, size, line);
                written += size;
            }
            line.finish();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    int cities() {
        return (cadres + CITY_SIZE - 1) / CITY_SIZE;
    }

    private void write(int number, int first, int size, Line line) {
        City city = new CityBuilder(number, size).build();
        Staffing staffing = new Staffing(city, size, number);
        city.units().forEach(unit -> unit.write(line));
        for (int i = 0; i < city.posts().size(); i++) {
            city.posts().get(i).write(line, staffing.headcount(i));
        }
        CadreLine cadre = new CadreLine(city, today, line);
        int place = 0;
        for (Seat seat : staffing.seats()) {
            cadre.write(first + place, place, seat);
            place++;
        }
        new Rankings(city, number, today, line).write();
    }
}
