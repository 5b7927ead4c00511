package dev.shiren.talent.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.RejectedException;
import dev.shiren.kernel.Verdict;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.elastic.SearchEngine;
import dev.shiren.talent.search.facet.Statistics;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.FilterReader;
import dev.shiren.talent.search.filter.ResolvedFilter;
import dev.shiren.talent.search.sql.NameLookup;
import dev.shiren.talent.search.sql.Sql;
import dev.shiren.talent.search.sql.SqlCompiler;
import dev.shiren.talent.search.verdict.Evaluator;
import dev.shiren.talent.search.verdict.Subject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The three readings of a filter give the same people: random filters over random people. The seed
/// is in every message; `-Dshiren.test.seed` repeats a run.
@SearchTest
class OneFilterIT {

    private static final int FILTERS = Integer.getInteger("shiren.test.filters", 400);

    private final FilterReader reader;
    private final CadreDocuments documents;
    private final JdbcTemplate jdbc;
    private final SearchEngine engine;
    private final Statistics statistics;
    private final SqlCompiler sql;
    private final Organization organization;
    private List<CadreDocument> everyone = List.of();

    OneFilterIT(
            @Autowired FilterReader reader,
            @Autowired Organizations organizations,
            @Autowired CadreDocuments documents,
            @Autowired JdbcTemplate jdbc,
            @Autowired SearchEngine engine,
            @Autowired Statistics statistics,
            @Autowired NameLookup names) {
        this.reader = reader;
        this.organization = organizations.current();
        this.documents = documents;
        this.jdbc = jdbc;
        this.engine = engine;
        this.statistics = statistics;
        this.sql = new SqlCompiler(names::matching);
    }

    @BeforeEach
    void readEveryone() {
        everyone = documents.after(0, 10_000);
    }

    @Test
    void findsTheSamePeopleInAllReadings() {
        RandomFilters filters = new RandomFilters(SearchWorld.SEED);
        int found = 0;
        for (int i = 0; i < FILTERS; i++) {
            CadreFilter filter = filters.next();
            ResolvedFilter resolved = readable(filter);
            if (resolved == null) {
                continue;
            }
            String which = "seed %d, filter %d: %s".formatted(SearchWorld.SEED, i, filter);
            Set<Long> expected = evaluated(resolved);
            assertThat(fromDatabase(resolved)).as("MySQL, %s", which).isEqualTo(expected);
            assertThat(fromIndex(resolved)).as("index, %s", which).isEqualTo(expected);
            assertThat(statistics.total(resolved))
                    .as("total, %s", which)
                    .isEqualTo(expected.size());
            found += expected.isEmpty() || expected.size() == everyone.size() ? 0 : 1;
        }
        assertThat(found).as("filters that tell people apart").isGreaterThan(FILTERS / 3);
    }

    // Crossed bounds and the like are refused before they are compiled.
    private @Nullable ResolvedFilter readable(CadreFilter filter) {
        try {
            return reader.read(filter, organization);
        } catch (RejectedException e) {
            return null;
        }
    }

    private Set<Long> evaluated(ResolvedFilter filter) {
        return everyone.stream()
                .filter(
                        document ->
                                Evaluator.verdict(filter, new Subject(document, organization))
                                        == Verdict.MET)
                .map(CadreDocument::cadreId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Long> fromDatabase(ResolvedFilter filter) {
        Sql condition = sql.compile(filter);
        String query =
                "SELECT c.id FROM cadre c JOIN unit u ON u.code = c.unit WHERE " + condition.text();
        return new TreeSet<>(jdbc.query(query, (row, _) -> row.getLong(1), condition.arguments()));
    }

    private Set<Long> fromIndex(ResolvedFilter filter) {
        return engine
                .search(
                        new SearchRequest.Builder()
                                .query(SearchCompiler.compile(filter))
                                .size(10_000)
                                .source(s -> s.fetch(false)))
                .hits()
                .hits()
                .stream()
                .map(hit -> Long.valueOf(Objects.requireNonNull(hit.id())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
