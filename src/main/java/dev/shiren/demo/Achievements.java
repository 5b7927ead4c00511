package dev.shiren.demo;

import java.util.List;

/// Achievements and awards, in the fields the person works in.
final class Achievements {

    private static final List<String> STAGES =
            List.of(
                    "FILED",
                    "REVIEWED",
                    "DRAFT",
                    "CERTIFIED",
                    "PUBLICISED",
                    "OBJECTED",
                    "REJECTED");
    private static final List<String> CATEGORIES =
            List.of("CORE_TASK", "KEY_PROJECT", "LIVELIHOOD", "REFORM", "INVESTMENT", "EMERGENCY");
    private static final List<String> ROLES = List.of("GENERAL", "MAJOR", "LEAD");
    private static final List<String> AWARDS =
            List.of("COMMENDATION", "MERIT_3", "OTHER", "TITLE", "MERIT_2", "MERIT_1");
    private static final List<String> ORGANS =
            List.of("COUNTY", "CITY", "UNIT", "PROVINCE", "NATIONAL");

    private final Person person;
    private final Expertise expertise;
    private final int now;
    private final Chance chance;
    private final Line line;

    Achievements(Person person, Expertise expertise, int now, Chance chance, Line line) {
        this.person = person;
        this.expertise = expertise;
        this.now = now;
        this.chance = chance;
        this.line = line;
    }

    void write() {
        line.list("achievements");
        int count = chance.weighted(34, 28, 20, 11, 5, 2);
        for (int i = 0; i < count; i++) {
            achievement(i);
        }
        line.endList().list("awards");
        for (int i = 0; chance.percent(i == 0 ? 13 : 20); i++) {
            award(i);
        }
        line.endList();
    }

    private void achievement(int position) {
        String field = expertise.field(chance);
        int role = chance.weighted(45, 35, 20);
        int category = chance.weighted(32, 20, 18, 12, 10, 8);
        int end = Math.max(person.workStart() + 3, person.until() - 1 - chance.below(60));
        int start = Math.max(person.workStart(), end - chance.between(2, 14));
        line.item()
                .text("code", person.code() + "-H" + position)
                .text("title", title(role, category, Specialties.name(field)))
                .text("facts", facts(category))
                .text("category", CATEGORIES.get(category))
                .text("role", ROLES.get(role))
                .number("responsibility", chance.between(1, 3) + role)
                .number("difficulty", chance.between(1, 5))
                .text("start", Months.text(start));
        if (end < now && !chance.percent(6)) {
            line.text("end", Months.text(end));
        }
        line.text("stage", STAGES.get(chance.weighted(46, 14, 12, 10, 9, 5, 4)))
                .texts("specialties", List.of(field))
                .end();
    }

    private static String title(int role, int category, String field) {
        String verb = List.of("参与", "组织实施", "牵头推进").get(role);
        return verb + field + List.of("年度任务", "重点项目", "民生实事", "改革试点", "招商项目", "应急处置").get(category);
    }

    private String facts(int category) {
        int amount = chance.between(2, 60);
        return switch (category) {
            case 0 -> "完成年度目标任务" + amount + "项，全部按期办结。";
            case 1 -> "协调要素保障问题" + amount + "个，项目提前开工。";
            case 2 -> "办结民生事项" + amount + "件，受益群众" + amount * 130 + "人。";
            case 3 -> "出台配套制度" + (amount / 10 + 1) + "项，压缩办理时限" + amount + "%。";
            case 4 -> "签约项目" + (amount / 6 + 1) + "个，到位资金" + amount + "00万元。";
            default -> "妥善处置意外事故" + (amount / 12 + 1) + "起，转移群众" + amount * 7 + "人。";
        };
    }

    private void award(int position) {
        int organ = chance.weighted(40, 30, 18, 10, 2);
        String field = Specialties.name(expertise.field(chance));
        int date = Math.max(person.workStart() + 6, person.until() - 1 - chance.below(90));
        int award = chance.weighted(50, 28, 10, 6, 4, 2);
        line.item()
                .text("code", person.code() + "-W" + position)
                .text("award", AWARDS.get(award))
                .text("organLevel", ORGANS.get(organ))
                .text("field", field)
                .text("name", award == 3 ? field + "先进个人" : null)
                .text("date", chance.percent(10) ? year(date) : Months.text(date))
                .end();
    }

    private static String year(int month) {
        return Integer.toString(Months.year(month));
    }
}
