package dev.shiren.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a person knows, by what the career shows: months in charge of or at work on each field.
final class Expertise {

    private final SequencedMap<String, Integer> months;

    private Expertise(SequencedMap<String, Integer> months) {
        this.months = months;
    }

    static Expertise of(Person person, List<Job> jobs) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (Job job : jobs) {
            for (String duty : job.duties()) {
                sums.merge(duty, job.months(person.until()), Integer::sum);
            }
        }
        SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(7)
                .forEach(sum -> sorted.put(sum.getKey(), sum.getValue()));
        return new Expertise(sorted);
    }

    /// The field of most months.
    String main() {
        return months.isEmpty()
                ? Specialties.COMMON_FIRST.getFirst()
                : months.firstEntry().getKey();
    }

    /// A field the person works in, nearly always.
    String field(Chance chance) {
        if (months.isEmpty() || chance.percent(15)) {
            return Specialties.any(chance);
        }
        return chance.skewed(List.copyOf(months.keySet()));
    }

    /// Shown by duties, or merely stated by the person; the latter is never verified.
    void write(Line line, Chance chance) {
        line.list("specialties");
        months.forEach((code, sum) -> shown(line, code, sum, chance));
        if (chance.percent(35)) {
            String stated = Specialties.any(chance);
            if (!months.containsKey(stated)) {
                line.item().text("code", stated).text("proficiency", "FAMILIAR");
                line.flag("verified", false).text("basis", "本人填报").end();
            }
        }
        line.endList();
        if (chance.percent(45)) {
            line.text("specialtyText", statement());
        }
    }

    private void shown(Line line, String code, int sum, Chance chance) {
        boolean verified = sum >= 24 && chance.percent(70);
        line.item()
                .text("code", code)
                .text("proficiency", sum >= 120 ? "EXPERT" : sum >= 36 ? "PROFICIENT" : "FAMILIAR")
                .flag("verified", verified)
                .text("basis", "从事" + Specialties.name(code) + "工作" + sum + "个月")
                .end();
    }

    private String statement() {
        List<String> names = months.keySet().stream().limit(3).map(Specialties::name).toList();
        return names.isEmpty() ? "熟悉机关工作" : "熟悉" + String.join("、", names) + "工作";
    }
}
