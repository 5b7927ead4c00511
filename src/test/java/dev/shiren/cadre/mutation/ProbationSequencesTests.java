package dev.shiren.cadre.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Probation;
import dev.shiren.cadre.ProbationStage;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Ten thousand random steps of probations, legal and illegal, against a model that counts months
/// by itself: exactly what it allows is open.
class ProbationSequencesTests {

    private static final long SEED = Long.getLong("shiren.test.seed", System.nanoTime());
    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 10;
    private static final int LENGTH = 12;
    private static final List<ProbationFlow> FLOWS = List.of(ProbationFlow.values());
    private static final Appointment POST = post();

    private final Random random = new Random(SEED);
    private final Map<ProbationFlow, Integer> done = new EnumMap<>(ProbationFlow.class);
    private int refused;

    // The model: no probation, one that runs, one that was decided.
    private String stage = "";
    private LocalDate from = LocalDate.MIN;
    private int months;
    private boolean extended;

    // What the product has.
    private @Nullable Probation probation;

    @Test
    void keepTheWay() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            stage = "none";
            extended = false;
            probation = null;
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
            for (int step = 0; step < STEPS; step++) {
                day = day.plusDays(random.nextInt(200));
                step(FLOWS.get(random.nextInt(FLOWS.size())), day);
            }
        }
        assertThat(done).as("seed %s", SEED).containsOnlyKeys(ProbationFlow.values());
        assertThat(refused).as("seed %s", SEED).isGreaterThan(SEQUENCES);
    }

    private void step(ProbationFlow flow, LocalDate day) {
        String closed = flow.closed(ProbationState.of(POST, probation, day));
        assertThat(closed == null)
                .as("seed %s: %s on %s of %s: %s", SEED, flow, day, probation, closed)
                .isEqualTo(allowed(flow, day));
        if (closed == null) {
            done.merge(flow, 1, Integer::sum);
            take(flow, day);
        } else {
            refused++;
        }
    }

    private boolean allowed(ProbationFlow flow, LocalDate day) {
        return switch (flow) {
            case START -> stage.equals("none");
            case PASS -> stage.equals("running") && !day.isBefore(end());
            case FAIL -> stage.equals("running");
            case EXTEND -> stage.equals("running") && !extended;
        };
    }

    private void take(ProbationFlow flow, LocalDate day) {
        switch (flow) {
            case START -> {
                stage = "running";
                from = day;
                months = LENGTH;
                probation = new Probation("A", day, LENGTH, null, ProbationStage.RUNNING, null);
            }
            case EXTEND -> {
                int more = 1 + random.nextInt(12);
                extended = true;
                months += more;
                probation = running().extended(more);
            }
            case PASS, FAIL -> {
                stage = "decided";
                ProbationStage outcome =
                        flow == ProbationFlow.PASS ? ProbationStage.PASSED : ProbationStage.FAILED;
                probation = running().decided(outcome, day);
            }
        }
    }

    private Probation running() {
        if (probation == null) {
            throw new IllegalStateException("there is no probation, seed " + SEED);
        }
        return probation;
    }

    /// The day of the same number in a later month, or that month's last one, counted by hand.
    private LocalDate end() {
        int month = from.getMonthValue() - 1 + months;
        int year = from.getYear() + month / 12;
        boolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return LocalDate.of(
                year, month % 12 + 1, Math.min(from.getDayOfMonth(), lengths[month % 12]));
    }

    private static Appointment post() {
        return new Appointment(
                "A",
                "U1",
                null,
                null,
                "副局长",
                null,
                AppointmentType.PROBATION,
                null,
                null,
                null,
                null,
                null,
                null,
                PartialDate.parse("2019-07"),
                null,
                null);
    }
}
