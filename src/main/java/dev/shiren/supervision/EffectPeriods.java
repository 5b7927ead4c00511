package dev.shiren.supervision;

import dev.shiren.rules.EffectRules;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Derives effect periods from the events of one cadre, as `contract/semantics.md` defines "in
/// effect period": concluded measures (an appeal does not suspend them) from their first day for
/// the
/// months of the rule in force; a case on file while it is open; a tolerance decision that exempts
/// lifts what it refers to; a revoked or sealed event never counts.
final class EffectPeriods {

    private final EffectRules.Table rules;

    EffectPeriods(EffectRules.Table rules) {
        this.rules = rules;
    }

    List<EffectPeriod> of(List<SupervisionEvent> events) {
        Set<String> shielded =
                events.stream()
                        .filter(EffectPeriods::exempts)
                        .map(SupervisionEvent::refers)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> !shielded.contains(event.code()))
                .filter(event -> event.refers() == null || !shielded.contains(event.refers()))
                .map(this::period)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean exempts(SupervisionEvent event) {
        return event.type() == SupervisionKind.TOLERANCE
                && event.relief() == Relief.EXEMPT
                && inForce(event);
    }

    private static boolean inForce(SupervisionEvent event) {
        return event.stage() == SupervisionStage.CONCLUDED
                || event.stage() == SupervisionStage.APPEALED;
    }

    private @Nullable EffectPeriod period(SupervisionEvent event) {
        return switch (event.type()) {
            case CASE_FILED ->
                    event.stage() == SupervisionStage.OPEN
                            ? new EffectPeriod(event.code(), first(event), null)
                            : null;
            case ADMONITION -> measure(event, "effect-admonition", "ADMONITION");
            case PARTY_SANCTION -> measure(event, "effect-party-sanction", event.measure());
            case ADMIN_SANCTION -> measure(event, "effect-admin-sanction", event.measure());
            case REMINDER,
                    INQUIRY,
                    PATROL,
                    AUDIT,
                    PERSONAL_MATTERS,
                    COMPLAINT,
                    ORG_MEASURE,
                    UNFIT_ADJUSTMENT,
                    TOLERANCE,
                    CLARIFICATION,
                    TALK ->
                    null;
        };
    }

    private @Nullable EffectPeriod measure(
            SupervisionEvent event, String ruleSet, @Nullable String measure) {
        if (!inForce(event)) {
            return null;
        }
        LocalDate from = first(event);
        LocalDate until = event.effectUntil();
        if (until == null && measure != null) {
            Integer months = rules.months(ruleSet, measure, from);
            // plusMonths clamps to the end of the month, as the semantics ask.
            until = months == null ? null : from.plusMonths(months);
        }
        return until == null || !until.isAfter(from)
                ? null
                : new EffectPeriod(event.code(), from, until);
    }

    private static LocalDate first(SupervisionEvent event) {
        if (event.effectFrom() != null) {
            return event.effectFrom();
        }
        return event.concludedOn() == null ? event.receivedOn() : event.concludedOn();
    }
}
