package dev.shiren.demo;

import java.util.ArrayList;
import java.util.List;

/// What happened during the jobs of a career's main line: secondments, courses, concurrent offices;
/// at most one of them in each job.
final class Sidelines {

    private static final List<String> OFFICES =
            List.of("河长制办公室", "营商环境领导小组办公室", "安全生产委员会办公室", "重点项目指挥部", "乡村振兴工作专班");

    private final Person person;
    private final City city;
    private final Chance chance;
    private final List<Job> drawn = new ArrayList<>();

    Sidelines(Person person, City city, Chance chance) {
        this.person = person;
        this.city = city;
        this.chance = chance;
    }

    List<Job> during(List<Job> line) {
        for (int i = 0; i < line.size(); i++) {
            draw(i, line.get(i));
        }
        return drawn;
    }

    private void draw(int index, Job job) {
        int free = Math.min(job.end(), person.until()) - job.start();
        if (free > 20 && chance.percent(13)) {
            int length = chance.percent(60) ? 12 : chance.between(6, 18);
            int start = job.start() + 1 + chance.below(free - length - 1);
            drawn.add(secondment(index, job.level(), start, start + length));
        } else if (free > 14 && chance.percent(4)) {
            int start = job.start() + 1 + chance.below(free - 7);
            drawn.add(course(index, job.level(), start, start + chance.between(3, 5)));
        } else if (job.end() == Job.OPEN && job.leader() && free > 6 && chance.percent(9)) {
            drawn.add(concurrent(index, job, job.start() + chance.below(free - 1)));
        }
    }

    private Job secondment(int index, Level level, int start, int end) {
        boolean front = chance.percent(80);
        Unit unit = front ? city.frontLine(chance) : city.post(level, -1, chance).unit();
        String line = frontLine(front, unit.type());
        return new Job(
                "S" + index,
                unit,
                null,
                null,
                Titles.seconded(unit),
                level,
                "SECONDMENT",
                line,
                List.of(duty(line)),
                start,
                end,
                index);
    }

    private String frontLine(boolean front, UnitType type) {
        if (!front) {
            return chance.percent(50) ? "INVESTMENT" : "KEY_PROJECT";
        }
        boolean village = type == UnitType.VILLAGE || chance.percent(50);
        return village ? "VILLAGE" : "PETITION_STABILITY";
    }

    private String duty(String line) {
        return switch (line) {
            case "VILLAGE" -> chance.percent(50) ? "05.3" : "05.2";
            case "PETITION_STABILITY" -> "09.2";
            case "INVESTMENT" -> "04.1";
            default -> "04.2";
        };
    }

    private Job course(int index, Level level, int start, int end) {
        return new Job(
                "T" + index,
                null,
                "中共" + city.name() + "委党校",
                null,
                chance.percent(60) ? "中青年干部培训班学员" : "科级干部进修班学员",
                level,
                "STUDY",
                null,
                List.of(),
                start,
                end,
                index);
    }

    private Job concurrent(int index, Job job, int start) {
        return new Job(
                "B" + index,
                job.unit(),
                null,
                null,
                chance.pick(OFFICES) + "主任",
                job.level(),
                "CONCURRENT",
                null,
                List.of(Specialties.any(chance)),
                start,
                Job.OPEN,
                index);
    }
}
