package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What may be recorded of democratic evaluations (民主测评): one aggregate a class of evaluators,
/// of forms that can have been. Those of one event and day share a code. How small a group may be
/// shown is decided where evaluations are read, not here.
final class EvaluationCommands {

    private EvaluationCommands() {}

    /// An aggregate without the evaluation's code.
    record Facts(
            String event,
            LocalDate date,
            EvaluatorClass evaluatorClass,
            @Nullable Integer issued,
            @Nullable Integer returned,
            int valid,
            Evaluation.Counts counts) {

        Evaluation as(String code) {
            return new Evaluation(
                    code, event, date, evaluatorClass, issued, returned, valid, counts);
        }
    }

    /// @param known the cadre's aggregates: they are sealed, so no document shows them
    static Edit record(Cadre cadre, List<Evaluation> known, Facts facts, LocalDate today) {
        check(facts, today);
        List<Evaluation> siblings =
                known.stream()
                        .filter(other -> other.event().equals(facts.event()))
                        .filter(other -> other.date().equals(facts.date()))
                        .toList();
        siblings.stream()
                .filter(other -> other.evaluatorClass() == facts.evaluatorClass())
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(DUPLICATE, "evaluatorClass", there(other));
                        });
        String code =
                siblings.isEmpty()
                        ? cadre.newCode("E", known.stream().map(Evaluation::code).toList())
                        : siblings.getFirst().code();
        return Edit.put(code, Evaluation.TABLE, facts.as(code));
    }

    /// Puts a corrected aggregate in place of a known one. Event and day are the evaluation's: when
    /// they are corrected, they are for all its classes.
    static Edit correct(List<Evaluation> known, String code, Facts facts, LocalDate today) {
        List<Evaluation> classes = known.stream().filter(e -> e.code().equals(code)).toList();
        if (classes.stream().noneMatch(e -> e.evaluatorClass() == facts.evaluatorClass())) {
            throw RefusedException.of(
                    NOT_FOUND,
                    "evaluation",
                    "the cadre has no such evaluation by %s".formatted(facts.evaluatorClass()));
        }
        check(facts, today);
        refuseMerging(known, code, facts);
        List<Edit.Write> writes = new ArrayList<>();
        for (Evaluation other : classes) {
            writes.add(Edit.Write.put(Evaluation.TABLE, corrected(other, facts)));
        }
        return new Edit(code, writes);
    }

    /// Two evaluations do not become one by a correction.
    private static void refuseMerging(List<Evaluation> known, String code, Facts facts) {
        known.stream()
                .filter(other -> !other.code().equals(code))
                .filter(other -> other.event().equals(facts.event()))
                .filter(other -> other.date().equals(facts.date()))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(DUPLICATE, "event", taken(other));
                        });
    }

    private static String taken(Evaluation other) {
        return "the evaluation %s has that event and day: give its code, or others"
                .formatted(other.code());
    }

    private static Evaluation corrected(Evaluation known, Facts facts) {
        return known.evaluatorClass() == facts.evaluatorClass()
                ? facts.as(known.code())
                : known.of(facts.event(), facts.date());
    }

    private static void check(Facts facts, LocalDate today) {
        if (facts.event().isBlank()) {
            throw RefusedException.of(INVALID_VALUE, "event", "which event? Name it");
        }
        if (facts.date().isAfter(today)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "date",
                    "%s is yet to come: give a day up to %s".formatted(facts.date(), today));
        }
        Evaluation.Counts counts = facts.counts();
        Constraint.range("excellent", counts.excellent(), 0, Integer.MAX_VALUE);
        Constraint.range("competent", counts.competent(), 0, Integer.MAX_VALUE);
        Constraint.range("basicallyCompetent", counts.basicallyCompetent(), 0, Integer.MAX_VALUE);
        Constraint.range("incompetent", counts.incompetent(), 0, Integer.MAX_VALUE);
        refuseMore("returned", facts.returned(), "issued", facts.issued());
        refuseMore("valid", facts.valid(), "returned", facts.returned());
        refuseMore("valid", facts.valid(), "issued", facts.issued());
        long graded = graded(counts);
        if (graded > facts.valid()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "valid",
                    "%d forms gave a grade, more than the %d valid ones"
                            .formatted(graded, facts.valid()));
        }
    }

    private static void refuseMore(
            String part, @Nullable Integer few, String whole, @Nullable Integer many) {
        if (few != null && many != null && few > many) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    part,
                    "%s is %d, more than %s, %d".formatted(part, few, whole, many));
        }
    }

    /// A valid form may have no grade (弃权): the grades' sum may be less than the valid forms.
    private static long graded(Evaluation.Counts counts) {
        return Stream.of(
                        counts.excellent(),
                        counts.competent(),
                        counts.basicallyCompetent(),
                        counts.incompetent())
                .mapToLong(count -> count == null ? 0 : count)
                .sum();
    }

    private static String there(Evaluation other) {
        return "the evaluation %s has an aggregate by %s: put that one right by correctEvaluation"
                .formatted(other.code(), other.evaluatorClass());
    }
}
