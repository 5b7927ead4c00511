package dev.shiren.talent.search.facet;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.filter.Ages;
import dev.shiren.talent.search.filter.Condition;
import java.time.LocalDate;
import java.util.List;

/// A band of ages as the official tables cut them, both ends included.
record AgeBand(int min, int max, String key, String label) {

    private static final int OLDEST = 150;

    static final List<AgeBand> ALL =
            List.of(
                    new AgeBand(0, 35, "-35", "35岁及以下"),
                    new AgeBand(36, 40, "36-40", "36至40岁"),
                    new AgeBand(41, 45, "41-45", "41至45岁"),
                    new AgeBand(46, 50, "46-50", "46至50岁"),
                    new AgeBand(51, 54, "51-54", "51至54岁"),
                    new AgeBand(55, OLDEST, "55-", "55岁及以上"));

    Dimension.Value value() {
        return new Dimension.Value(key, label);
    }

    /// Those whose age is known well enough to be in the band.
    Query query(LocalDate asOf) {
        return SearchCompiler.compile(born(asOf));
    }

    /// The bands that lie within months of birth as a whole.
    static List<String> within(Condition.Born born, LocalDate asOf) {
        return ALL.stream()
                .filter(band -> band.born(asOf).first() >= born.first())
                .filter(band -> band.born(asOf).last() <= born.last())
                .map(AgeBand::key)
                .toList();
    }

    private Condition.Born born(LocalDate asOf) {
        return Ages.born(min, max, asOf);
    }
}
