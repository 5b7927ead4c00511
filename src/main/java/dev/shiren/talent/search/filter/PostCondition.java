package dev.shiren.talent.search.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Conditions on the posts held.
public sealed interface PostCondition extends Condition {

    /// Some appointment has all of these aspects and began by a month.
    ///
    /// @param inForce and is in force in that month
    record Held(List<PostAspect> aspects, boolean inForce, int month) implements PostCondition {
        public Held {
            aspects = List.copyOf(aspects);
        }
    }

    /// The months of one of these kinds of work before a month, without double counting, are
    /// between these bounds, both included; unknown when dates known to the year leave it open.
    record Experienced(List<Work> kinds, int min, int max, int month) implements PostCondition {
        public Experienced {
            kinds = List.copyOf(kinds);
        }
    }

    /// What a tenure is counted in.
    enum TenureIn {
        POST,
        LEVEL,
        UNIT
    }

    /// The months of tenure in a month are between these bounds, both included; unknown when dates
    /// known to the year leave it open, or there is no current post, level or unit.
    record Tenure(TenureIn in, int min, int max, int month) implements PostCondition {}

    /// A span of months.
    ///
    /// @param first its first month
    /// @param last its last month
    record Span(int first, int last) {}

    /// Some post proper was held in one of these units in a month of the unit's span.
    ///
    /// @param units the units with such a result, by the period of the result
    /// @param aspects what else the post has to be
    record Reached(Map<Span, Set<String>> units, List<PostAspect> aspects)
            implements PostCondition {
        public Reached {
            units = Map.copyOf(units);
            aspects = List.copyOf(aspects);
        }

        /// The same among some units only.
        Reached among(Predicate<String> wanted) {
            Map<Span, Set<String>> fewer = new HashMap<>();
            units.forEach(
                    (span, codes) -> {
                        Set<String> left =
                                codes.stream().filter(wanted).collect(Collectors.toSet());
                        if (!left.isEmpty()) {
                            fewer.put(span, left);
                        }
                    });
            return new Reached(fewer, aspects);
        }
    }
}
