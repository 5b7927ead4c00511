package dev.shiren.talent.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;
import dev.shiren.talent.search.elastic.SearchText;
import dev.shiren.talent.search.facet.CadreFacetField;
import dev.shiren.talent.search.facet.ExpectedCounts;
import dev.shiren.talent.search.facet.Facet;
import dev.shiren.talent.search.facet.Facets;
import dev.shiren.talent.search.facet.Statistics;
import dev.shiren.talent.search.facet.StatisticsGroup;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.FilterReader;
import dev.shiren.talent.search.filter.ResolvedFilter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The three readings of a filter give the same people, and the counts are those of these people:
/// random filters over random people and an invented city. The seed is in every message;
/// `-Dshiren.test.seed` repeats a run, `-Dshiren.test.filters` and `-Dshiren.test.cadres` give its
/// size.
@SearchTest
class OneFilterIT {

    private static final int FILTERS = Integer.getInteger("shiren.test.filters", 300);

    /// The counts of one filter in so many are checked.
    private static final int COUNTED = 50;

    private static final List<CadreFacetField> FIELDS = Arrays.asList(CadreFacetField.values());

    /// Those whose combinations are few enough for the statistics.
    private static final List<CadreFacetField> GROUPED =
            FIELDS.stream()
                    .filter(f -> f != CadreFacetField.UNIT && f != CadreFacetField.SPECIALTY)
                    .toList();

    private final FilterReader reader;
    private final CadreDocuments documents;
    private final JdbcTemplate jdbc;
    private final Readings readings;
    private final Facets facets;
    private final Statistics statistics;
    private final Organization organization;
    private final Dice dice = new Dice(SearchWorld.SEED);
    private List<CadreDocument> everyone = List.of();

    OneFilterIT(
            @Autowired FilterReader reader,
            @Autowired Organizations organizations,
            @Autowired CadreDocuments documents,
            @Autowired JdbcTemplate jdbc,
            @Autowired Readings readings,
            @Autowired Facets facets,
            @Autowired Statistics statistics) {
        this.reader = reader;
        this.organization = organizations.current();
        this.documents = documents;
        this.jdbc = jdbc;
        this.readings = readings;
        this.facets = facets;
        this.statistics = statistics;
    }

    @BeforeEach
    void readEveryone() {
        everyone = documents.after(0, 10_000);
    }

    @Test
    void findsTheSamePeopleInAllReadings() {
        List<String> indicators =
                jdbc.query(
                        "SELECT DISTINCT indicator FROM unit_ranking",
                        (row, _) -> row.getString(1));
        RandomFilters filters =
                new RandomFilters(SearchWorld.SEED, Vocabulary.of(everyone, indicators));
        int read = 0;
        int found = 0;
        for (int i = 0; i < FILTERS; i++) {
            CadreFilter filter = filters.next();
            ResolvedFilter resolved = readable(filter);
            if (resolved == null) {
                continue;
            }
            String which = "seed %d, filter %d: %s".formatted(SearchWorld.SEED, i, filter);
            List<CadreDocument> people = agreed(resolved, which);
            if (read++ % COUNTED == 0) {
                checkCounts(resolved, people, which);
            }
            found += people.isEmpty() || people.size() == everyone.size() ? 0 : 1;
        }
        assertThat(read).as("filters that can be read").isGreaterThan(FILTERS * 9 / 10);
        assertThat(found).as("filters that tell people apart").isGreaterThan(FILTERS / 4);
    }

    private List<CadreDocument> agreed(ResolvedFilter filter, String which) {
        List<CadreDocument> people = readings.evaluated(filter, everyone, organization);
        Set<Long> expected =
                people.stream()
                        .map(CadreDocument::cadreId)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(readings.fromDatabase(filter)).as("MySQL, %s", which).isEqualTo(expected);
        assertThat(readings.fromIndex(filter)).as("index, %s", which).isEqualTo(expected);
        assertThat(statistics.total(filter)).as("total, %s", which).isEqualTo(expected.size());
        return people;
    }

    private void checkCounts(ResolvedFilter filter, List<CadreDocument> people, String which) {
        ExpectedCounts counts = new ExpectedCounts(organization, filter.asOf());
        for (Facet facet :
                facets.of(SearchText.of(null, organization), filter, organization, FIELDS)) {
            CadreFacetField field = facet.field();
            ResolvedFilter others = ExpectedCounts.without(field, filter);
            Map<List<String>, Long> expected =
                    counts.of(List.of(field), readings.evaluated(others, everyone, organization));
            checkFacet(facet, expected, which);
        }
        List<CadreFacetField> by = List.of(dice.one(GROUPED), dice.one(GROUPED));
        List<CadreFacetField> fields = by.stream().distinct().toList();
        Map<List<String>, Long> groups = new HashMap<>();
        statistics
                .groups(filter, fields, organization)
                .forEach(group -> groups.put(keys(group), group.count()));
        assertThat(groups)
                .as("groups by %s, %s", fields, which)
                .isEqualTo(counts.of(fields, people));
    }

    private static void checkFacet(Facet facet, Map<List<String>, Long> expected, String which) {
        Map<List<String>, Long> listed = new HashMap<>();
        facet.buckets().stream()
                .filter(bucket -> bucket.count() > 0)
                .forEach(bucket -> listed.put(List.of(bucket.key()), bucket.count()));
        Map<List<String>, Long> values = new HashMap<>(expected);
        Long missing = values.remove(List.of(ExpectedCounts.NONE));
        assertThat(facet.missing())
                .as("without %s, %s", facet.field(), which)
                .isEqualTo(Objects.requireNonNullElse(missing, 0L));
        assertThat(values).as("by %s, %s", facet.field(), which).containsAllEntriesOf(listed);
        assertThat(listed.size())
                .as("values of %s, %s", facet.field(), which)
                .isGreaterThanOrEqualTo(Math.min(values.size(), 100));
    }

    private static List<String> keys(StatisticsGroup group) {
        return group.keys().stream()
                .map(key -> Objects.requireNonNullElse(key.key(), ExpectedCounts.NONE))
                .toList();
    }

    // Crossed bounds and the like are refused before they are compiled.
    private @Nullable ResolvedFilter readable(CadreFilter filter) {
        try {
            return reader.read(filter, organization);
        } catch (RejectedException e) {
            return null;
        }
    }
}
