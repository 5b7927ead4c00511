package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Draws a person's supervision events: routine checks for leaders, the rest as rare as they are,
/// with what follows from what.
final class Supervision {

    private static final List<String> MATTERS =
            List.of("工作作风问题", "项目管理不规范", "履职不到位", "财务报销问题", "公车使用问题", "决策程序问题", "工作纪律问题");
    private static final List<String> OUTCOMES =
            List.of(
                    "SUBSTANTIATED",
                    "PARTLY_SUBSTANTIATED",
                    "NOT_VIOLATION",
                    "UNRESOLVED",
                    "UNFOUNDED",
                    "MALICIOUS");
    private static final List<String> PARTY = List.of("WARNING", "SERIOUS_WARNING");
    private static final List<String> ADMIN =
            List.of("WARNING", "DEMERIT", "MAJOR_DEMERIT", "DEMOTION", "REMOVAL");
    private static final List<String> ADJUSTMENTS =
            List.of("ADJUST_POST", "ORDERED_RESIGNATION", "SUSPENSION", "REMOVAL", "DEMOTION");

    private final Person person;
    private final Chance chance;
    private final int now;
    private final List<Event> events = new ArrayList<>();

    Supervision(Person person, int now, Chance chance) {
        this.person = person;
        this.now = now;
        this.chance = chance;
    }

    List<Event> draw() {
        if (now - person.workStart() > 24) {
            routine();
            complaint();
            measures();
        }
        return events;
    }

    private void routine() {
        boolean senior = person.level().atLeast(Level.COUNTY_DEPUTY);
        if (chance.percent(senior ? 60 : 2)) {
            int outcome = chance.weighted(88, 9, 3);
            String[] outcomes = {"CONSISTENT", "OMITTED", "CONCEALED"};
            add("PERSONAL_MATTERS", "CONCLUDED", outcomes[outcome], null, -1, "ORGANIZATION", null);
        }
        if (chance.percent(person.seat().post().principal() ? 16 : 1)) {
            add("AUDIT", stage(12, 0), null, null, -1, "AUDIT", "任期经济责任审计");
        }
        if (chance.percent(senior ? 5 : 1)) {
            add("PATROL", "CONCLUDED", null, null, -1, "DISCIPLINE", "巡察反馈意见");
        }
        if (chance.percent(person.leader() ? 8 : 2)) {
            add("TALK", "CONCLUDED", null, null, -1, "ORGANIZATION", "任前廉政谈话");
        }
        if (chance.percent(4)) {
            add("REMINDER", stage(10, 0), null, null, -1, "ORGANIZATION", matter());
        }
        if (chance.percent(3)) {
            add("INQUIRY", stage(15, 0), null, null, -1, "DISCIPLINE", matter());
        }
    }

    private void complaint() {
        if (!chance.percent(person.leader() ? 12 : 5)) {
            return;
        }
        if (chance.percent(16)) {
            add("COMPLAINT", "OPEN", null, null, -1, "PETITION", "反映" + matter());
            return;
        }
        String outcome = OUTCOMES.get(chance.weighted(6, 9, 12, 13, 34, 10));
        String stage = chance.percent(6) ? "SEALED" : "CONCLUDED";
        add("COMPLAINT", stage, outcome, null, -1, "PETITION", "反映" + matter());
        answer(outcome, events.size() - 1);
    }

    private void answer(String outcome, int complaint) {
        switch (outcome) {
            case "UNFOUNDED", "MALICIOUS" -> {
                if (chance.percent(60)) {
                    follow("CLARIFICATION", null, -1, complaint);
                }
            }
            case "SUBSTANTIATED" -> follow("PARTY_SANCTION", chance.skewed(PARTY), 0, complaint);
            case "PARTLY_SUBSTANTIATED" -> {
                if (chance.percent(70)) {
                    follow("ADMONITION", null, 0, complaint);
                }
            }
            default -> {}
        }
    }

    private void measures() {
        measure(24, "ADMONITION", null, chance.percent(30) ? 6 : 0, "ORGANIZATION");
        measure(8, "PARTY_SANCTION", chance.skewed(PARTY), 0, "DISCIPLINE");
        int months = chance.percent(25) ? 12 : 0;
        measure(9, "ADMIN_SANCTION", chance.skewed(ADMIN), months, "DISCIPLINE");
        months = chance.percent(70) ? 12 : 0;
        measure(5, "ORG_MEASURE", chance.pick(ADJUSTMENTS), months, "ORGANIZATION");
        months = chance.percent(50) ? 12 : 0;
        measure(4, "UNFIT_ADJUSTMENT", "ADJUST_POST", months, "ORGANIZATION");
        if (chance.perMille(4)) {
            String stage = chance.percent(60) ? "OPEN" : "CONCLUDED";
            add("CASE_FILED", stage, null, null, 0, "DISCIPLINE", matter());
        }
    }

    private void measure(
            int share, String type, @Nullable String measure, int months, String organ) {
        if (!chance.perMille(share)) {
            return;
        }
        add(type, stage(4, 16), null, measure, months, organ, matter());
        if (chance.percent(28)) {
            follow("TOLERANCE", null, -1, events.size() - 1);
        }
    }

    /// Mostly concluded; shares out of a hundred are still open, or appealed, revoked or sealed.
    private String stage(int open, int contested) {
        int draw = chance.below(100);
        if (draw < open) {
            return "OPEN";
        }
        if (draw >= open + contested) {
            return "CONCLUDED";
        }
        return List.of("APPEALED", "REVOKED", "SEALED").get(chance.weighted(5, 4, 2));
    }

    private String matter() {
        return chance.skewed(MATTERS);
    }

    private void follow(String type, @Nullable String measure, int months, int refers) {
        Event first = events.get(refers);
        int received = Math.min(now - 1, Math.max(first.received(), first.concluded()));
        events.add(
                new Event(
                        type,
                        "CONCLUDED",
                        null,
                        measure,
                        received,
                        Math.min(now - 1, received + chance.between(0, 2)),
                        chance.between(first.day(), 28),
                        months,
                        type.equals("ADMONITION") ? "ORGANIZATION" : "DISCIPLINE",
                        first.matter(),
                        refers));
    }

    private void add(
            String type,
            String stage,
            @Nullable String outcome,
            @Nullable String measure,
            int months,
            String organ,
            @Nullable String matter) {
        boolean open = stage.equals("OPEN");
        int age = open ? chance.between(1, 4) : chance.between(1, 60);
        int received = Math.max(person.workStart() + 1, now - age);
        int concluded = open ? 0 : Math.min(now - 1, received + chance.between(0, 4));
        int effect = open && !type.equals("CASE_FILED") ? -1 : months;
        events.add(
                new Event(
                        type,
                        stage,
                        outcome,
                        measure,
                        received,
                        concluded,
                        chance.between(1, 28),
                        effect,
                        organ,
                        matter,
                        -1));
    }
}
