package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Draws the appointments that lead a person from the first job to the present seat: contiguous but
/// for a few gaps, levels never falling, with secondments and courses during some of them.
final class CareerPath {

    private static final List<String> FIRST_POSTS =
            List.of("科员", "办事员", "干事", "工作人员", "试用期公务员", "技术员", "秘书");
    private static final List<String> ELSEWHERE =
            List.of("远山省第三机械厂", "远山省长桥乡中心学校", "远山省广泽建设集团", "驻远山省某部", "远山省农业技术推广站");

    private final Person person;
    private final City city;
    private final Chance chance;
    private final List<Job> jobs = new ArrayList<>();

    CareerPath(Person person, City city, Chance chance) {
        this.person = person;
        this.city = city;
        this.chance = chance;
    }

    /// Main line first, in order of time, then what happened during it.
    List<Job> draw() {
        Level[] levels = levels();
        int[] starts = starts(levels.length);
        for (int i = 0; i < levels.length; i++) {
            boolean last = i == levels.length - 1;
            int end = last ? end() : starts[i + 1] - gap(starts[i + 1] - starts[i]);
            jobs.add(
                    last && person.seat().serving()
                            ? present(starts[i])
                            : past(i, levels[i], starts[i], end));
        }
        jobs.addAll(new Sidelines(person, city, chance).during(jobs));
        return jobs;
    }

    private int end() {
        return person.seat().serving() ? Job.OPEN : person.until();
    }

    private Level[] levels() {
        int months = person.until() - 1 - person.workStart();
        int low = chance.percent(30) || person.level() == Level.CLERK ? 0 : 1;
        int rises = person.level().step() - low;
        int stages = rises + 1 + chance.below(2 + months / 80);
        Level[] levels = new Level[Math.clamp(stages, 1, Math.clamp(months / 9, 1, 12))];
        int[] ups = new int[levels.length];
        for (int i = 0; i < rises && levels.length > 1; i++) {
            ups[chance.between(1, levels.length - 1)]++;
        }
        int step = levels.length == 1 ? person.level().step() : low;
        for (int i = 0; i < levels.length; i++) {
            step += ups[i];
            levels[i] = Level.at(step);
        }
        return levels;
    }

    private int[] starts(int stages) {
        int[] starts = new int[stages];
        int sum = 0;
        for (int i = 0; i < stages; i++) {
            starts[i] = sum;
            sum += chance.between(i == stages - 1 ? 1 : 3, 12);
        }
        int months = person.until() - 1 - person.workStart();
        for (int i = 0; i < stages; i++) {
            starts[i] = person.workStart() + (int) ((long) months * starts[i] / sum);
        }
        return starts;
    }

    private int gap(int length) {
        return length > 12 && chance.percent(4) ? chance.between(1, 5) : 0;
    }

    private Job present(int start) {
        Post post = person.seat().post();
        boolean fresh = post.leader() && start > person.until() - 12;
        String type = fresh && chance.percent(60) ? "PROBATION" : "SUBSTANTIVE";
        String title = post.leader() ? post.title() : Titles.staff(person.rank());
        return main(null, post, title, person.level(), type, start, Job.OPEN);
    }

    private Job past(int index, Level level, int start, int end) {
        boolean early = !level.atLeast(Level.TOWNSHIP_DEPUTY);
        if (early && chance.percent(index == 0 ? 12 : 3)) {
            return new Job(
                    "A" + jobs.size(),
                    null,
                    chance.pick(ELSEWHERE),
                    null,
                    chance.skewed(FIRST_POSTS),
                    level,
                    "SUBSTANTIVE",
                    null,
                    List.of(),
                    start,
                    end,
                    -1);
        }
        int near = person.unit().county();
        Post post = city.post(level, chance.percent(75) ? near : person.county(), chance);
        boolean renamed = post.unit().former() != null && Months.year(end) < 2019;
        String name = renamed ? post.unit().former() : null;
        String title = post.leader() ? post.title() : chance.skewed(FIRST_POSTS);
        return main(name, post, title, level, "SUBSTANTIVE", start, end);
    }

    private Job main(
            @Nullable String name,
            Post post,
            String title,
            Level level,
            String type,
            int start,
            int end) {
        String code = "A" + jobs.size();
        List<String> duties = post.leader() ? post.duties() : duty(post);
        return new Job(
                code, post.unit(), name, post, title, level, type, null, duties, start, end, -1);
    }

    private List<String> duty(Post post) {
        if (!post.duties().isEmpty()) {
            return post.duties();
        }
        List<String> fields = post.unit().fields();
        return List.of(
                fields.isEmpty() || chance.percent(10)
                        ? Specialties.any(chance)
                        : fields.getFirst());
    }
}
