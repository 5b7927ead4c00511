package dev.shiren.demo;

import java.time.LocalDate;
import java.util.List;

/// Writes one cadre with all records. Everything drawn for a cadre comes from the cadre's own
/// number, so no cadre depends on another.
final class CadreLine {

    private final City city;
    private final People people;
    private final LocalDate today;
    private final int now;
    private final Line line;

    CadreLine(City city, LocalDate today, Line line) {
        this.city = city;
        this.people = new People(city, today);
        this.today = today;
        this.now = Months.of(today.getYear(), today.getMonthValue());
        this.line = line;
    }

    void write(int number, int place, Seat seat) {
        Chance chance = new Chance(1, number);
        Person person = people.draw(number, place, seat, chance);
        List<Job> jobs = new CareerPath(person, city, chance).draw();
        Expertise expertise = Expertise.of(person, jobs);
        List<Study> studies = Study.draw(person, expertise.main(), chance);
        List<Event> events = new Supervision(person, now, chance).draw();
        line.begin("cadre", person.code());
        new Basics(person, city, now, chance, line).write(people.idNumber(person));
        expertise.write(line, chance);
        line.text("resume", Resume.text(studies, jobs));
        appointments(person, jobs, chance);
        studies(person, studies);
        new Extras(person, expertise, now, chance, line).write();
        new Household(person, now, chance, line).write();
        new Appraisals(person, events, today, chance, line).write();
        new Achievements(person, expertise, now, chance, line).write();
        new Trainings(person, expertise, now, chance, line).write();
        events(person, events);
        line.end();
    }

    private void appointments(Person person, List<Job> jobs, Chance chance) {
        line.list("appointments");
        for (Job job : jobs) {
            line.item().text("code", person.code() + "-" + job.code());
            job.write(line);
            if (job.leader() && chance.percent(40)) {
                int year = Months.year(job.start());
                line.text("document", "示干〔" + year + "〕" + chance.between(1, 99) + "号");
            }
            line.end();
        }
        line.endList();
    }

    private void studies(Person person, List<Study> studies) {
        line.list("educations");
        for (Study study : studies) {
            line.item()
                    .text("code", person.code() + "-" + study.code())
                    .text("mode", study.fullTime() ? "FULL_TIME" : "IN_SERVICE")
                    .text("level", study.level().name())
                    .text("degree", study.degree())
                    .text("school", study.school())
                    .text("major", study.major())
                    .text("start", Months.text(study.start()))
                    .text("end", Months.text(study.end()))
                    .end();
        }
        line.endList();
    }

    private void events(Person person, List<Event> events) {
        line.list("supervisionEvents");
        for (int i = 0; i < events.size(); i++) {
            events.get(i).write(line, person.code(), i);
        }
        line.endList();
    }
}
