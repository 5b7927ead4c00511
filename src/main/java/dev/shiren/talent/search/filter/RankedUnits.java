package dev.shiren.talent.search.filter;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RejectedException;
import dev.shiren.performance.RankingPeriod;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the units whose results a filter asks for, in one statement. A filter holds the units and
/// periods it finds: no document and no index entry of a cadre rests on results of units.
@Component
class RankedUnits {

    /// Beyond this the units would be a list that no statement should carry.
    static final int MAX_RESULTS = 20_000;

    private static final String FIND =
            "SELECT DISTINCT unit, period FROM unit_ranking WHERE %s LIMIT " + (MAX_RESULTS + 1);

    private final JdbcTemplate jdbc;

    RankedUnits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Result(String unit, RankingPeriod period) {}

    /// The units with such a result by the months of its period, which ended within a window.
    ///
    /// @param path of the clause, for messages
    /// @throws RejectedException (LIMIT_EXCEEDED) when there are too many
    Map<PostCondition.Span, Set<String>> with(
            UnitRankingFilter asked, RecordCondition.Window window, String path) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<Object> values = new ArrayList<>();
        in("dimension", asked.dimensions(), conditions, values);
        in("scope", asked.scopes(), conditions, values);
        in("indicator", asked.indicators(), conditions, values);
        place("rank_no <= ?", asked.top(), conditions, values);
        place("rank_no > of_total - ?", asked.bottom(), conditions, values);
        List<Result> results =
                jdbc.query(
                        FIND.formatted(String.join(" AND ", conditions)),
                        (row, _) -> new Result(row.getString(1), period(row.getString(2))),
                        values.toArray());
        if (results.size() > MAX_RESULTS) {
            throw new RejectedException(
                    ErrorCode.LIMIT_EXCEEDED,
                    path
                            + ": more than "
                            + MAX_RESULTS
                            + " results of units: name dimensions, indicators or places");
        }
        return spans(results, window);
    }

    private static Map<PostCondition.Span, Set<String>> spans(
            List<Result> results, RecordCondition.Window window) {
        Map<PostCondition.Span, Set<String>> units = new HashMap<>();
        for (Result result : results) {
            LocalDate end = result.period().end();
            if (!end.isBefore(window.start()) && !end.isAfter(window.to())) {
                int last = PartialDate.monthNumber(end);
                var span = new PostCondition.Span(last - result.period().months() + 1, last);
                units.computeIfAbsent(span, _ -> new HashSet<>()).add(result.unit());
            }
        }
        return units;
    }

    private static RankingPeriod period(String text) {
        return RankingPeriod.parse(text);
    }

    private static void in(
            String column,
            @Nullable Collection<?> asked,
            List<String> conditions,
            List<Object> values) {
        if (asked != null && asked.isEmpty()) {
            conditions.add("FALSE");
        } else if (asked != null) {
            List<String> texts = asked.stream().map(String::valueOf).toList();
            conditions.add(column + " IN (" + BulkLoad.marks(texts) + ")");
            values.addAll(List.of(BulkLoad.padded(texts)));
        }
    }

    private static void place(
            String condition,
            @Nullable Integer places,
            List<String> conditions,
            List<Object> values) {
        if (places != null) {
            conditions.add(condition);
            values.add(places);
        }
    }
}
