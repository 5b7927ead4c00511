package dev.shiren.demo;

import java.util.List;

/// Technical titles, languages and pools.
final class Extras {

    /// Specialty, code (GB/T 8561) and name of titles.
    private static final List<String> TITLES =
            List.of(
                    "01 123 经济师",
                    "06 083 工程师",
                    "06 082 高级工程师",
                    "02 133 会计师",
                    "03 083 工程师",
                    "02 683 审计师",
                    "10 233 主治医师",
                    "10 012 副教授",
                    "01 143 统计师",
                    "02 132 高级会计师",
                    "09 393 三级律师",
                    "12 663 馆员",
                    "05 093 农艺师",
                    "11 983 政工师",
                    "10 013 讲师",
                    "01 122 高级经济师");

    private final Person person;
    private final Expertise expertise;
    private final int now;
    private final Chance chance;
    private final Line line;

    Extras(Person person, Expertise expertise, int now, Chance chance, Line line) {
        this.person = person;
        this.expertise = expertise;
        this.now = now;
        this.chance = chance;
        this.line = line;
    }

    void write() {
        line.list("technicalTitles");
        if (chance.percent(17) && person.until() - person.workStart() > 72) {
            title();
        }
        line.endList();
        if (chance.percent(5)) {
            line.texts("languages", List.of(chance.skewed(List.of("英语", "日语", "俄语", "法语"))));
        }
        line.list("pools");
        if (person.seat().serving()) {
            pools(person.ageAt(now));
        }
        line.endList();
    }

    private void title() {
        String group = expertise.main().substring(0, 2);
        List<String> near = TITLES.stream().filter(title -> title.startsWith(group)).toList();
        String[] part = (near.isEmpty() ? chance.skewed(TITLES) : chance.pick(near)).split(" ", -1);
        int obtained = Math.min(now - 1, person.workStart() + 60 + chance.below(48));
        line.item()
                .text("code", part[1])
                .text("name", part[2])
                .text("obtained", Months.text(obtained))
                .end();
    }

    private void pools(int age) {
        boolean rising =
                person.level() == Level.TOWNSHIP_CHIEF || person.level() == Level.COUNTY_DEPUTY;
        if (rising && age <= 48 && chance.percent(22)) {
            pool("RESERVE_COUNTY", "年度分析研判");
        }
        if (age <= 35 && chance.percent(18)) {
            pool("YOUNG", "优秀年轻干部调研");
        }
        if (chance.percent(7)) {
            pool("SPECIALIST", Specialties.name(expertise.main()));
        }
    }

    private void pool(String pool, String reason) {
        int since = Math.max(person.workStart() + 2, now - 2 - chance.below(48));
        line.item().text("pool", pool).text("since", Months.day(since, 1));
        if (since + 12 < now && chance.percent(20)) {
            line.text("until", Months.day(since + 12, 1));
        }
        line.text("reason", reason).end();
    }
}
