package dev.shiren.demo;

import java.util.ArrayList;
import java.util.List;

/// Lays out a city for a number of cadres: the more people, the more counties, departments,
/// offices, townships and villages.
final class CityBuilder {

    private static final List<String> OFFICES = List.of("办公室", "综合科", "人事科", "法规科", "项目科", "信息科");
    private static final List<String> SCHOOLS =
            List.of("经济管理学院", "工学院", "农学院", "文学院", "医学院", "信息学院", "艺术学院", "法学院");
    private static final List<String> COMPANIES =
            List.of("城市建设投资", "交通发展", "水务", "文化旅游", "农业发展", "产业投资", "公共服务", "粮食储备");

    private final int number;
    private final int size;
    private final String name;
    private final Unit city;
    private final List<Unit> units = new ArrayList<>();
    private final PostBook posts = new PostBook();

    CityBuilder(int number, int size) {
        this.number = number;
        this.size = size;
        this.name = Places.city(number);
        this.city = Unit.city(two("S", number), name, City.division(number, -1));
    }

    City build() {
        int counties = Math.clamp(size / 200, 2, 20);
        Chance chance = new Chance(11, number);
        posts.city(add(city), chance);
        departments();
        university();
        enterprises();
        for (int county = 0; county < counties; county++) {
            county(county, chance);
        }
        return new City(number, counties, units, posts.all());
    }

    static String countyName(int city, int county) {
        int number = city * 20 + county;
        return Places.name(number) + countyKind(number);
    }

    private static String countyKind(int number) {
        return switch (number % 10) {
            case 2, 5 -> "区";
            case 7 -> "自治县";
            case 8 -> "市";
            default -> "县";
        };
    }

    private void departments() {
        int count = Math.min(Department.ALL.size(), 14 + size / 100);
        int offices = Math.clamp(2 + size / 1000, 2, OFFICES.size());
        for (int i = 0; i < count; i++) {
            Department is = Department.ALL.get(i);
            String full = Department.full(name, is.name());
            String brief = "市" + is.shortName();
            UnitType type = UnitType.MUNICIPAL_DEPARTMENT;
            Unit made = city.child(two("M", i), full, brief, type, "131", 10 + i).of(is, name);
            posts.department(add(made), Level.COUNTY_CHIEF, Department.chief(is.name()), 3);
            for (int office = 0; office < offices; office++) {
                office(made, OFFICES.get(office), "科长", office);
            }
        }
    }

    private void university() {
        String title = name.replace("市", "") + "学院";
        Unit made =
                city.child("H01", title, title, UnitType.UNIVERSITY, "131", 80)
                        .working("SOCIAL_AFFAIRS", List.of("10.2", "03.7"));
        posts.university(add(made));
        for (int i = 0; i < Math.clamp(2 + size / 1000, 3, SCHOOLS.size()); i++) {
            office(made, SCHOOLS.get(i), "院长", i);
        }
    }

    private void enterprises() {
        for (int i = 0; i < Math.clamp(2 + size / 1000, 3, COMPANIES.size()); i++) {
            String title = name + COMPANIES.get(i) + "集团有限公司";
            List<String> fields = List.of("01.5", i % 2 == 0 ? "02.2" : "04.2");
            String brief = "市" + COMPANIES.get(i) + "集团";
            Unit made = city.child(two("E", i), title, brief, UnitType.ENTERPRISE, "132", 90 + i);
            posts.enterprise(add(made.working("ECONOMY", fields)));
        }
    }

    private void county(int county, Chance chance) {
        String title = countyName(number, county);
        Unit made =
                city.child(two("X", county), title, title, UnitType.COUNTY, "131", 200 + county)
                        .at(county, City.division(number, county));
        posts.county(add(made), title.substring(title.length() - 1), chance);
        int count = Math.min(28, 6 + size / 300);
        for (int i = 0; i < count; i++) {
            Department is = Department.ALL.get(i);
            String full = Department.full(title, is.countyName());
            String brief = title.substring(0, 2) + is.shortName();
            UnitType type = UnitType.COUNTY_DEPARTMENT;
            Unit own = made.child(two("D", i), full, brief, type, "141", i).of(is, title);
            posts.department(add(own), Level.TOWNSHIP_CHIEF, Department.chief(is.countyName()), 2);
        }
        for (int i = 0; i < Math.clamp(4 + size / 500, 4, 20); i++) {
            township(made, i, chance);
        }
    }

    private void township(Unit county, int index, Chance chance) {
        boolean street = chance.percent(county.name().endsWith("区") ? 70 : 12);
        String kind = street ? "街道" : chance.percent(70) ? "镇" : "乡";
        int place = (number * 20 + county.county()) * 20 + index + 700;
        String title = Places.name(place) + kind;
        UnitType type = street ? UnitType.SUBDISTRICT : UnitType.TOWNSHIP;
        Unit made =
                county.child(
                        two("T", index), county.name() + title, title, type, "141", 50 + index);
        posts.township(add(made), kind, chance);
        for (int i = 0; i < Math.clamp(size / 2000, 1, 6); i++) {
            String village = Places.name(place * 6 + i + 311) + (street ? "社区" : "村");
            String full = made.name() + village;
            posts.village(add(made.child(two("V", i), full, village, UnitType.VILLAGE, null, i)));
        }
    }

    private void office(Unit of, String title, String chief, int index) {
        String full = of.name() + title;
        String brief = of.shortName() + title;
        String own = Integer.toString(index + 1);
        Unit made = of.child(own, full, brief, UnitType.INTERNAL, "141", index);
        posts.office(add(made), title.equals("办公室") ? "主任" : chief, Level.TOWNSHIP_CHIEF);
    }

    private Unit add(Unit unit) {
        units.add(unit);
        return unit;
    }

    private static String two(String prefix, int index) {
        return prefix + (index < 9 ? "0" : "") + (index + 1);
    }
}
