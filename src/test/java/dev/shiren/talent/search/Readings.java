package dev.shiren.talent.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.kernel.Verdict;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.elastic.SearchEngine;
import dev.shiren.talent.search.filter.ResolvedFilter;
import dev.shiren.talent.search.sql.NameLookup;
import dev.shiren.talent.search.sql.Sql;
import dev.shiren.talent.search.sql.SqlCompiler;
import dev.shiren.talent.search.verdict.Evaluator;
import dev.shiren.talent.search.verdict.Subject;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who a filter finds, in each of its three readings.
@TestComponent
final class Readings {

    /// More people than any test has.
    private static final int MOST = 10_000;

    private final JdbcTemplate jdbc;
    private final SearchEngine engine;
    private final SqlCompiler sql;

    Readings(JdbcTemplate jdbc, SearchEngine engine, NameLookup names) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.sql = new SqlCompiler(names::matching);
    }

    /// By reading one document after the other.
    List<CadreDocument> evaluated(
            ResolvedFilter filter, Collection<CadreDocument> people, Organization organization) {
        return people.stream()
                .filter(
                        document ->
                                Evaluator.verdict(filter, new Subject(document, organization))
                                        == Verdict.MET)
                .toList();
    }

    Set<Long> fromDatabase(ResolvedFilter filter) {
        Sql condition = sql.compile(filter);
        String query =
                "SELECT c.id FROM cadre c JOIN unit u ON u.code = c.unit WHERE " + condition.text();
        return new TreeSet<>(jdbc.query(query, (row, _) -> row.getLong(1), condition.arguments()));
    }

    // As buckets: fetching thousands of hits costs far more than finding them.
    Set<Long> fromIndex(ResolvedFilter filter) {
        Aggregate found =
                engine.search(
                                new SearchRequest.Builder()
                                        .query(SearchCompiler.compile(filter))
                                        .size(0)
                                        .aggregations(
                                                "ids", a -> a.terms(t -> t.field("id").size(MOST))))
                        .aggregations()
                        .get("ids");
        return Objects.requireNonNull(found).lterms().buckets().array().stream()
                .map(LongTermsBucket::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
