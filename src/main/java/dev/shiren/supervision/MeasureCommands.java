package dev.shiren.supervision;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.RULE;

import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;
import dev.shiren.rules.Term;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The measures that may be taken: admonition, sanctions, measures of the organization. The person
/// is heard first (政务处分法 art. 43, 公务员法 art. 63); what was not proven carries no measure (政务处分法
/// art. 44).
final class MeasureCommands {

    static final String DUE_PROCESS = "due-process";
    private static final String LONGEST = "admin-sanction-longest";

    private MeasureCommands() {}

    /// A decision.
    ///
    /// @param measure null for an admonition, which is one
    /// @param from first day of the effect, that of the decision where absent
    /// @param until exclusive; the rule's months where absent
    /// @param heardOn when the person was heard
    record Decision(
            EventFacts facts,
            @Nullable Measure measure,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate heardOn,
            @Nullable String statement,
            @Nullable LocalDate servedOn) {

        LocalDate first() {
            return from == null ? facts.on() : from;
        }
    }

    static Decided impose(CaseFile file, SupervisionKind kind, Decision decision) {
        EventFacts facts = decision.facts();
        Measure measure = decision.measure();
        if (measure != null) {
            requireOf(kind, measure);
        }
        facts.check(file);
        requireHeard(decision);
        requireProven(file, facts.refers());
        requirePeriod(file, kind, decision.first(), decision.until());
        if (decision.servedOn() != null) {
            file.requirePast("servedOn", decision.servedOn());
            CaseFile.requireOrder("servedOn", decision.servedOn(), facts.on());
        }
        return Decided.of(
                facts.decided(
                        file.newCode(),
                        kind,
                        measure == null ? null : measure.name(),
                        decision.from(),
                        decision.until()),
                Procedure.at(file.newCode(), SupervisionStep.DECIDED, facts.on())
                        .heard(decision.heardOn(), decision.statement(), decision.servedOn()));
    }

    static void requireOf(SupervisionKind kind, Measure measure) {
        if (!measure.isOf(kind)) {
            throw RefusedException.of(
                    INVALID_VALUE, "measure", "a %s cannot be a %s".formatted(kind, measure));
        }
    }

    private static void requireHeard(Decision decision) {
        LocalDate heard = decision.heardOn();
        if (heard == null) {
            throw rule(
                    "heardOn",
                    DUE_PROCESS,
                    "the person must be heard before a measure is decided (政务处分法第四十三条): state"
                            + " when");
        }
        if (heard.isAfter(decision.facts().on())) {
            throw rule(
                    "heardOn",
                    DUE_PROCESS,
                    "the person must be heard before the decision of %s, not on %s"
                            .formatted(decision.facts().on(), heard));
        }
    }

    private static void requireProven(CaseFile file, @Nullable String refers) {
        if (refers == null) {
            return;
        }
        SupervisionEvent ground = file.event("refers", refers);
        if (ground.type() == SupervisionKind.COMPLAINT
                && ground.outcome() != SupervisionOutcome.SUBSTANTIATED
                && ground.outcome() != SupervisionOutcome.PARTLY_SUBSTANTIATED) {
            throw rule(
                    "refers",
                    DUE_PROCESS,
                    "a measure follows from a complaint only when it is proven (政务处分法第四十四条), this"
                            + " one is "
                            + (ground.outcome() == null ? ground.stage() : ground.outcome()));
        }
    }

    /// A stated end comes after the start; several equal sanctions decided as one count for 48
    /// months at most.
    static void requirePeriod(
            CaseFile file, SupervisionKind kind, LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            return;
        }
        if (!until.isAfter(from)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "effectUntil",
                    "%s is not after the first day, %s".formatted(until, from));
        }
        Term longest = file.terms().term(LONGEST, "TOTAL", from);
        if (kind == SupervisionKind.ADMIN_SANCTION
                && longest != null
                && until.isAfter(longest.lastDay(from))) {
            throw rule(
                    "effectUntil",
                    LONGEST,
                    "a sanction counts for %d months at most (%s), that is until %s"
                            .formatted(longest.count(), longest.source(), longest.lastDay(from)));
        }
    }

    static RefusedException rule(String field, String ruleSet, String message) {
        return new RefusedException(
                new UserError(RULE, message, List.of("input", field), ruleSet, null));
    }
}
