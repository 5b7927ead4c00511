package dev.shiren.demo;

import java.util.List;

/// Trainings and evaluations of the last years: leaders are trained more, and rated by
/// their circle.
final class Trainings {

    private static final List<String> MODES =
            List.of("ONLINE", "OFF_JOB", "STUDY_GROUP", "SELF_STUDY");
    private static final List<String> COURSES = List.of("专题班", "培训班", "研修班", "网络课程");
    private static final List<String> CIRCLES =
            List.of("SUPERIOR", "PEER", "SUBORDINATE", "SERVED");

    private final Person person;
    private final Expertise expertise;
    private final int now;
    private final Chance chance;
    private final Line line;

    Trainings(Person person, Expertise expertise, int now, Chance chance, Line line) {
        this.person = person;
        this.expertise = expertise;
        this.now = now;
        this.chance = chance;
        this.line = line;
    }

    void write() {
        line.list("trainings");
        int count = person.leader() ? chance.between(2, 14) : chance.between(0, 7);
        for (int i = 0; i < count; i++) {
            training(i);
        }
        line.endList().list("evaluations");
        int year = Months.year(now - 1) - 1;
        if (chance.percent(person.leader() ? 28 : 6) && person.workStart() < Months.of(year, 1)) {
            for (String circle : CIRCLES) {
                evaluation(circle, year);
            }
        }
        line.endList();
    }

    private void training(int position) {
        int mode = chance.weighted(30, 40, 18, 12);
        int month =
                Math.min(
                        now - 1,
                        Math.max(person.workStart() + 1, person.until() - 1 - chance.below(72)));
        boolean party = chance.percent(25);
        String topic = party ? "11.6" : expertise.field(chance);
        String name = party ? "党校主体班" : Specialties.name(topic) + chance.pick(COURSES);
        int days = mode == 1 ? chance.between(4, 20) : chance.between(1, 8);
        int day = chance.between(1, 8);
        line.item()
                .text("code", person.code() + "-T" + position)
                .text("name", name)
                .text("mode", MODES.get(mode))
                .text("topic", topic)
                .text("start", Months.day(month, day))
                .text("end", Months.day(month, day + days - 1))
                .number("hours", mode == 0 ? chance.between(8, 60) : days * 8)
                .flag("recognised", mode != 3 && !chance.percent(8))
                .end();
    }

    private void evaluation(String circle, int year) {
        int issued = chance.between(8, 60);
        int returned = issued - chance.below(issued / 6 + 1);
        int valid = returned - chance.below(2);
        int excellent = valid * chance.between(45, 92) / 100;
        int competent = (valid - excellent) * chance.between(70, 100) / 100;
        int basic = (valid - excellent - competent) * 2 / 3;
        line.item()
                .text("code", person.code() + "-V" + year + circle)
                .text("event", year + "年度民主测评")
                .text("date", Months.day(Months.of(year + 1, 1), 15))
                .text("evaluatorClass", circle)
                .number("issued", issued)
                .number("returned", returned)
                .number("valid", valid)
                .object("counts")
                .number("EXCELLENT", excellent)
                .number("COMPETENT", competent)
                .number("BASICALLY_COMPETENT", basic)
                .number("INCOMPETENT", valid - excellent - competent - basic)
                .end()
                .end();
    }
}
