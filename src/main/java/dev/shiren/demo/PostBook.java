package dev.shiren.demo;

import java.util.ArrayList;
import java.util.List;

/// The posts each kind of unit has, in the order of the unit's roster.
final class PostBook {

    private final List<Post> posts = new ArrayList<>();
    private int sort;

    List<Post> all() {
        return posts;
    }

    void city(Unit city, Chance chance) {
        sort = 0;
        lead(city, "市委书记", Level.CITY_CHIEF, true, List.of("11.6", "01.3"));
        lead(city, "市长", Level.CITY_CHIEF, true, List.of("01.1", "02.5"));
        lead(city, "市委副书记", Level.CITY_DEPUTY, false, List.of("11.6", "05.2"));
        lead(city, "常务副市长", Level.CITY_DEPUTY, false, List.of("01.1", "02.4"));
        lead(city, "副市长", Level.CITY_DEPUTY, false, List.of("03.1", "04.1", "03.7"));
        lead(city, "副市长", Level.CITY_DEPUTY, false, List.of("05.1", "05.4", "05.2"));
        lead(city, "副市长", Level.CITY_DEPUTY, false, List.of("06.1", "06.4", "06.2"));
        lead(city, "副市长", Level.CITY_DEPUTY, false, List.of("10.2", "10.3", "07.3"));
        lead(city, "副市长", Level.CITY_DEPUTY, false, Specialties.some(chance, 3));
    }

    void county(Unit county, String kind, Chance chance) {
        sort = 0;
        lead(county, kind + "委书记", Level.COUNTY_CHIEF, true, List.of("11.6", "01.3"));
        lead(county, kind + "长", Level.COUNTY_CHIEF, true, List.of("01.1", "02.5"));
        lead(county, kind + "委副书记", Level.COUNTY_DEPUTY, false, List.of("11.6", "09.1"));
        lead(county, "常务副" + kind + "长", Level.COUNTY_DEPUTY, false, List.of("01.1", "02.4"));
        lead(county, kind + "委组织部部长", Level.COUNTY_DEPUTY, false, List.of("11.1", "11.6"));
        lead(county, kind + "委宣传部部长", Level.COUNTY_DEPUTY, false, List.of("11.3"));
        lead(county, kind + "委政法委书记", Level.COUNTY_DEPUTY, false, List.of("09.3", "09.2"));
        lead(county, kind + "纪委书记", Level.COUNTY_DEPUTY, false, List.of("11.2"));
        lead(county, "副" + kind + "长", Level.COUNTY_DEPUTY, false, List.of("03.1", "04.1"));
        lead(county, "副" + kind + "长", Level.COUNTY_DEPUTY, false, List.of("05.1", "05.2"));
        lead(county, "副" + kind + "长", Level.COUNTY_DEPUTY, false, Specialties.some(chance, 3));
    }

    void department(Unit unit, Level chief, String title, int deputies) {
        sort = 0;
        Level deputy = Level.at(chief.step() - 1);
        boolean party = unit.name().startsWith("中共");
        lead(unit, (party ? "" : "党组书记、") + title, chief, true, unit.fields());
        for (int i = 0; i < deputies; i++) {
            String duty = unit.fields().get(i % unit.fields().size());
            lead(unit, "副" + title, deputy, false, List.of(duty));
        }
        if (chief == Level.COUNTY_CHIEF) {
            lead(unit, "派驻纪检监察组组长", deputy, false, List.of("11.2"));
        }
        staff(unit);
    }

    void office(Unit unit, String chief, Level level) {
        sort = 0;
        Level deputy = Level.at(level.step() - 1);
        lead(unit, chief, level, true, unit.fields().subList(0, 1));
        lead(unit, "副" + chief, deputy, false, List.of());
        staff(unit);
    }

    void university(Unit unit) {
        sort = 0;
        lead(unit, "党委书记", Level.COUNTY_CHIEF, true, List.of("11.6", "10.2"));
        lead(unit, "校长", Level.COUNTY_CHIEF, true, List.of("10.2", "03.7"));
        lead(unit, "副校长", Level.COUNTY_DEPUTY, false, List.of("10.2"));
        lead(unit, "副校长", Level.COUNTY_DEPUTY, false, List.of("03.7"));
        staff(unit);
    }

    void enterprise(Unit unit) {
        sort = 0;
        lead(unit, "党委书记、董事长", Level.COUNTY_DEPUTY, true, List.of("01.5", "02.2"));
        lead(unit, "总经理", Level.COUNTY_DEPUTY, true, unit.fields());
        lead(unit, "副总经理", Level.TOWNSHIP_CHIEF, false, List.of("04.2"));
        lead(unit, "财务总监", Level.TOWNSHIP_CHIEF, false, List.of("02.5", "02.3"));
        staff(unit);
    }

    void township(Unit unit, String kind, Chance chance) {
        sort = 0;
        boolean street = kind.equals("街道");
        String head = street ? "办事处主任" : kind + "长";
        lead(unit, street ? "党工委书记" : "党委书记", Level.TOWNSHIP_CHIEF, true, List.of("11.6", "09.1"));
        lead(unit, head, Level.TOWNSHIP_CHIEF, true, List.of("01.1", "05.2"));
        lead(unit, "党委副书记", Level.TOWNSHIP_DEPUTY, false, List.of("11.6", "09.2"));
        lead(unit, "组织委员", Level.TOWNSHIP_DEPUTY, false, List.of("11.1"));
        lead(unit, "纪委书记", Level.TOWNSHIP_DEPUTY, false, List.of("11.2"));
        lead(unit, "副" + head, Level.TOWNSHIP_DEPUTY, false, Specialties.some(chance, 3));
        lead(unit, "副" + head, Level.TOWNSHIP_DEPUTY, false, Specialties.some(chance, 2));
        staff(unit);
    }

    void village(Unit unit) {
        sort = 0;
        add(unit, "驻村第一书记", Level.STAFF, false, false, List.of("05.3", "05.2"));
    }

    private void staff(Unit unit) {
        add(unit, "科员", Level.STAFF, false, false, List.of());
    }

    private void lead(Unit unit, String title, Level level, boolean principal, List<String> duty) {
        add(unit, title, level, true, principal, duty);
    }

    private void add(
            Unit unit,
            String title,
            Level level,
            boolean leader,
            boolean chief,
            List<String> duty) {
        String code = "P-" + unit.code() + "-" + sort;
        posts.add(new Post(code, unit, title, level, leader, chief, List.copyOf(duty), sort++));
    }
}
