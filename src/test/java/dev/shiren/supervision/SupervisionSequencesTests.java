package dev.shiren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.kernel.RefusedException;
import dev.shiren.rules.EffectRules;
import dev.shiren.rules.Terms;
import dev.shiren.supervision.SupervisionModel.Known;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Random sequences of commands, legal or not, against [SupervisionModel]: what is illegal is
/// refused by name and changes nothing, and effect periods are the model's after each command.
class SupervisionSequencesTests {

    private static final long SEED = Long.getLong("shiren.test.seed", System.nanoTime());
    private static final int SEQUENCES = 200;
    private static final int COMMANDS = 100;
    private static final LocalDate TODAY = LocalDate.of(2040, 1, 1);
    private static final LocalDate EVER = LocalDate.of(1950, 1, 1);

    private static final List<String> STEPS =
            List.of(
                    "decline",
                    "verify",
                    "conclude",
                    "offer",
                    "clarify",
                    "seal",
                    "appeal",
                    "uphold",
                    "revoke");
    private static final List<SupervisionOutcome> OUTCOMES =
            List.of(SupervisionOutcome.values()).subList(0, 6);

    private final Random random = new Random(SEED);
    private final EffectPeriods periods =
            new EffectPeriods(
                    new EffectRules.Table(
                            Map.of(
                                    "effect-admonition/ADMONITION", rule(6),
                                    "effect-party-sanction/WARNING", rule(12),
                                    "effect-admin-sanction/DEMERIT", rule(12),
                                    "effect-admin-sanction/MAJOR_DEMERIT", rule(18))));

    private SupervisionModel model = new SupervisionModel();
    private Map<String, SupervisionEvent> events = new HashMap<>();
    private Map<String, Procedure> procedures = new HashMap<>();
    private LocalDate day = EVER;
    private int codes;
    private int refused;
    private int done;

    @Test
    void keepTheWaysAndTheCalendar() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            model = new SupervisionModel();
            events = new HashMap<>();
            procedures = new HashMap<>();
            day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
            for (int command = 0; command < COMMANDS; command++) {
                day = day.plusDays(random.nextInt(20));
                if (random.nextInt(4) == 0) {
                    begin();
                } else {
                    step();
                }
                assertThat(effects()).as("seed %s", SEED).isEqualTo(model.effects());
            }
        }
        assertThat(done).as("seed %s", SEED).isGreaterThan(SEQUENCES * COMMANDS / 10);
        assertThat(refused).as("seed %s", SEED).isGreaterThan(SEQUENCES * COMMANDS / 10);
    }

    private void begin() {
        LocalDate on = someDay();
        String code = "E" + ++codes;
        if (random.nextBoolean()) {
            Set<String> refusals = on.isAfter(TODAY) ? Set.of("INVALID_VALUE") : Set.of();
            boolean begun =
                    run(refusals, "", () -> ComplaintCommands.receive(file(code), facts(on, null)));
            if (begun) {
                model.put(code, new Known("received", null, on, on, 0));
            }
            return;
        }
        impose(code, on);
    }

    private void impose(String code, LocalDate on) {
        SupervisionKind kind =
                List.of(
                                SupervisionKind.ADMONITION,
                                SupervisionKind.PARTY_SANCTION,
                                SupervisionKind.ADMIN_SANCTION)
                        .get(random.nextInt(3));
        Measure measure =
                kind == SupervisionKind.ADMONITION
                        ? null
                        : List.of(Measure.WARNING, Measure.DEMERIT, Measure.MAJOR_DEMERIT)
                                .get(random.nextInt(3));
        if (kind == SupervisionKind.ADMIN_SANCTION && measure == Measure.WARNING) {
            measure = Measure.DEMERIT;
        }
        String ground = random.nextInt(3) == 0 ? someCode() : null;
        LocalDate heard = random.nextInt(5) == 0 ? null : on.minusDays(random.nextInt(12) - 2);
        MeasureCommands.Decision decision =
                new MeasureCommands.Decision(
                        facts(on, ground), measure, null, null, heard, null, null);
        boolean imposed =
                run(
                        refusals(kind, decision),
                        "",
                        () -> MeasureCommands.impose(file(code), kind, decision));
        if (imposed) {
            String name = measure == null ? "ADMONITION" : measure.name();
            model.put(code, new Known("inForce", name, on, on, 0));
        }
    }

    private Set<String> refusals(SupervisionKind kind, MeasureCommands.Decision decision) {
        Set<String> refusals = new HashSet<>();
        Measure measure = decision.measure();
        LocalDate on = decision.facts().on();
        boolean party = kind == SupervisionKind.PARTY_SANCTION;
        if (on.isAfter(TODAY) || (party && measure != Measure.WARNING)) {
            refusals.add("INVALID_VALUE");
        }
        if (decision.heardOn() == null || decision.heardOn().isAfter(on)) {
            refusals.add("RULE");
        }
        String ground = decision.facts().refers();
        if (ground != null) {
            Known known = model.get(ground);
            if (known == null && !events.containsKey(ground)) {
                refusals.add("NOT_FOUND");
            }
            if (known != null && known.measure() == null && !known.state().equals("proven")) {
                refusals.add("RULE");
            }
        }
        return refusals;
    }

    private void step() {
        String step = STEPS.get(random.nextInt(STEPS.size()));
        String code = someCode();
        LocalDate on = someDay();
        SupervisionOutcome found = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        String command = step.equals("conclude") ? found.name() : step;
        Set<String> refusals = new HashSet<>(refusals(code, command, on));
        SupervisionEvent event = events.get(code);
        boolean second = event != null && procedure(event).appeal() != null;
        boolean supervisory =
                event != null
                        && event.type() == SupervisionKind.ADMIN_SANCTION
                        && event.sourceOrgan() == SourceOrgan.DISCIPLINE;
        AppealKind way =
                !supervisory
                        ? AppealKind.APPEAL
                        : second ? AppealKind.SECOND_REVIEW : AppealKind.REEXAMINATION;
        Known known = model.get(code);
        if (step.equals("appeal") && supervisory && known != null && known.appeals() > 1) {
            refusals.add("RULE");
        }
        String next = "E" + ++codes;
        boolean moved = run(refusals, flow(step), () -> command(step, next, code, found, way, on));
        if (moved) {
            model.moved(code, command, on);
        }
    }

    private Set<String> refusals(String code, String command, LocalDate on) {
        // A clarification is an event that the model does not follow: it has no steps.
        return model.get(code) == null && events.containsKey(code)
                ? Set.of("ILLEGAL_TRANSITION")
                : model.step(code, command, on, TODAY);
    }

    private Decided command(
            String step,
            String next,
            String code,
            SupervisionOutcome found,
            AppealKind way,
            LocalDate on) {
        CaseFile file = file(next);
        return switch (step) {
            case "decline" -> ComplaintCommands.decline(file, code, on);
            case "verify" -> ComplaintCommands.move(file, code, SupervisionFlow.VERIFY, on);
            case "conclude" -> ComplaintCommands.conclude(file, code, found, on);
            case "offer" ->
                    ComplaintCommands.move(file, code, SupervisionFlow.OFFER_CLARIFICATION, on);
            case "clarify" ->
                    ComplaintCommands.clarify(file, code, ClarificationMode.LETTER, "本单位", on);
            case "seal" -> ComplaintCommands.move(file, code, SupervisionFlow.SEAL, on);
            case "appeal" -> AppealCommands.lodge(file, code, way, on);
            case "uphold" -> AppealCommands.uphold(file, code, on);
            case "revoke" -> AppealCommands.revoke(file, code, on);
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static String flow(String step) {
        return switch (step) {
            case "offer" -> "OFFER_CLARIFICATION";
            case "clarify" -> "RECORD_CLARIFICATION";
            default -> step.toUpperCase(Locale.ROOT);
        };
    }

    /// Whether it was done; it must be exactly when nothing stands against it.
    private boolean run(Set<String> refusals, String flow, Supplier<Decided> command) {
        Map<String, SupervisionEvent> before = Map.copyOf(events);
        try {
            Decided decided = command.get();
            assertThat(refusals).as("seed %s: %s was done", SEED, flow).isEmpty();
            decided.events().forEach(event -> events.put(event.code(), event));
            decided.procedures().forEach(way -> procedures.put(way.event(), way));
            done++;
            return true;
        } catch (RefusedException e) {
            assertThat(e.error().code().name())
                    .as("seed %s: %s", SEED, e.getMessage())
                    .isIn(refusals);
            if (e.error().code().name().equals("ILLEGAL_TRANSITION")) {
                assertThat(e.getMessage()).startsWith(flow + " ");
            }
            assertThat(events).isEqualTo(before);
            refused++;
            return false;
        }
    }

    private Procedure procedure(SupervisionEvent event) {
        return procedures.getOrDefault(event.code(), Procedure.of(event));
    }

    private Set<String> effects() {
        return periods.of(List.copyOf(events.values())).stream()
                .map(period -> period.event() + " " + period.from() + " " + period.until())
                .collect(Collectors.toSet());
    }

    private CaseFile file(String newCode) {
        return new CaseFile(
                List.copyOf(events.values()),
                procedures,
                newCode,
                TODAY,
                new Terms.Table(Map.of()));
    }

    private EventFacts facts(LocalDate on, @Nullable String refers) {
        SourceOrgan organ = random.nextBoolean() ? SourceOrgan.DISCIPLINE : SourceOrgan.UNIT;
        return new EventFacts(on, organ, null, null, refers);
    }

    private LocalDate someDay() {
        return switch (random.nextInt(20)) {
            case 0 -> TODAY.plusDays(1 + random.nextInt(9));
            case 1, 2 -> day.minusDays(random.nextInt(400));
            default -> day;
        };
    }

    private String someCode() {
        List<String> all = new ArrayList<>(events.keySet());
        return all.isEmpty() || random.nextInt(20) == 0
                ? "NONE"
                : all.get(random.nextInt(all.size()));
    }

    private static EffectRules.Rule rule(int months) {
        return new EffectRules.Rule(months, EVER, null);
    }
}
