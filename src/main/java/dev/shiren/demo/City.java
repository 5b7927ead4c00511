package dev.shiren.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One invented city: its units, the posts they have, and look-ups that careers are drawn from. The
/// largest piece that is ever held in memory.
final class City {

    private final List<Unit> units;
    private final List<Post> posts;
    private final List<Unit> frontLines;
    private final Map<Level, List<Post>> byLevel = new EnumMap<>(Level.class);
    private final int number;
    private final int counties;

    City(int number, int counties, List<Unit> units, List<Post> posts) {
        this.number = number;
        this.counties = counties;
        this.units = List.copyOf(units);
        this.posts = List.copyOf(posts);
        this.frontLines = units.stream().filter(unit -> unit.type().grassroots()).toList();
        posts.forEach(this::file);
    }

    List<Unit> units() {
        return units;
    }

    List<Post> posts() {
        return posts;
    }

    String name() {
        return units.getFirst().name();
    }

    int counties() {
        return counties;
    }

    /// The invented division (GB/T 2260 has none above 98) of a county, of the city itself for -1.
    String division(int county) {
        return division(number, county);
    }

    static String division(int city, int county) {
        return Integer.toString(990_000 + (city + 1) * 100 + county + 1);
    }

    String countyName(int county) {
        return CityBuilder.countyName(number, county);
    }

    /// A post of the level, of the given county rather than another one.
    Post post(Level level, int county, Chance chance) {
        List<Post> choices = byLevel.getOrDefault(level, posts);
        Post post = chance.pick(choices);
        for (int more = 0; more < 4 && post.unit().county() != county; more++) {
            post = chance.pick(choices);
        }
        return post;
    }

    /// A township, subdistrict or village to be sent to.
    Unit frontLine(Chance chance) {
        return chance.pick(frontLines);
    }

    /// Villages take part through secondments; as many as they are, they would fill every career.
    private void file(Post post) {
        if (post.unit().type() == UnitType.VILLAGE) {
            return;
        }
        byLevel.computeIfAbsent(post.level(), _ -> new ArrayList<>()).add(post);
        if (post.level() == Level.STAFF) {
            byLevel.computeIfAbsent(Level.CLERK, _ -> new ArrayList<>()).add(post);
        }
    }
}
