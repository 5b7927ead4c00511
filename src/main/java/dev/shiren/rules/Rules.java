package dev.shiren.rules;

import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rule sets as they stand, the same ones for all fields of a request. Controller methods take
/// it as a parameter.
///
/// @param sets by code
public record Rules(Map<String, RuleSet> sets) {

    public Rules {
        sets = new TreeMap<>(sets);
    }

    /// The rule set of a code on a day; null where none is in force.
    public @Nullable RuleSet find(String code, LocalDate day) {
        RuleSet set = sets.get(code);
        return set != null && set.inForce(day) ? set : null;
    }

    /// The rule set that a request names, which has all these parameters.
    ///
    /// @throws RejectedException (NOT_FOUND) where none is in force on the day, (BAD_USER_INPUT)
    ///     where it is about something else
    public RuleSet named(String code, LocalDate day, String... parameters) {
        RuleSet set = find(code, day);
        if (set == null) {
            throw new RejectedException(
                    ErrorCode.NOT_FOUND,
                    "no rule set '%s' is in force on %s: `ruleSets` lists those that are"
                            .formatted(code, day));
        }
        for (String parameter : parameters) {
            if (set.find(parameter) == null) {
                throw RejectedException.badInput(
                        "the rule set '%s' has no parameter %s: it is about something else"
                                .formatted(code, parameter));
            }
        }
        return set;
    }

    /// The rule sets in force on a day that have a parameter, by code.
    public List<RuleSet> having(String parameter, LocalDate day) {
        return sets.values().stream()
                .filter(set -> set.inForce(day) && set.find(parameter) != null)
                .toList();
    }
}
