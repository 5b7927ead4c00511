package dev.shiren.performance;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildRows;
import dev.shiren.bulk.ChildTable;
import dev.shiren.cadre.CadreKey;
import dev.shiren.cadre.Section;
import dev.shiren.cadre.SectionSource;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The performance sections of a cadre's document and their way in and out of the tables.
@Configuration(proxyBeanMethods = false)
public class PerformanceRecords {

    /// The plain section: each list by date, then code.
    ///
    /// @param revocations of awards, beside them
    public record Records(
            List<Appraisal> appraisals,
            List<Achievement> achievements,
            List<Award> awards,
            List<Revocation> revocations) {

        /// The section's name and type within a document.
        public static final Section<Records> SECTION =
                new Section<>("performance", Records.class, Section.Storage.PLAIN);

        public Records {
            appraisals = copy(appraisals);
            achievements = copy(achievements);
            awards = copy(awards);
            revocations = copy(revocations);
        }

        /// The records as rosters bring them.
        public Records(
                List<Appraisal> appraisals, List<Achievement> achievements, List<Award> awards) {
            this(appraisals, achievements, awards, List.of());
        }

        /// The revocation of an award; null while it stands.
        @Nullable Revocation revocation(String award) {
            return revocations.stream()
                    .filter(revocation -> revocation.award().equals(award))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// The sealed section: aggregates of evaluations (class P2).
    public record Evaluations(List<Evaluation> evaluations) {

        static final Section<Evaluations> SECTION =
                new Section<>("evaluations", Evaluations.class, Section.Storage.SEALED);

        public Evaluations {
            evaluations = copy(evaluations);
        }
    }

    /// Adds the records of one cadre to the rows that the caller writes.
    public static void add(
            CadreKey cadre, Records records, List<Evaluation> evaluations, ChildRows rows) {
        rows.add(Appraisal.TABLE, cadre.id(), cadre.isNew(), records.appraisals());
        rows.add(Achievement.TABLE, cadre.id(), cadre.isNew(), records.achievements());
        rows.add(Award.TABLE, cadre.id(), cadre.isNew(), records.awards());
        rows.add(Evaluation.TABLE, cadre.id(), cadre.isNew(), evaluations);
    }

    @Bean
    SectionSource<Records> performanceSection(BulkLoad bulk) {
        return new Plain(bulk);
    }

    @Bean
    SectionSource<Evaluations> evaluationSection(BulkLoad bulk) {
        return SectionSource.ofList(
                Evaluations.SECTION, ids -> bulk.read(Evaluation.TABLE, ids), Evaluations::new);
    }

    private record Plain(BulkLoad bulk) implements SectionSource<Records> {

        @Override
        public Section<Records> section() {
            return Records.SECTION;
        }

        @Override
        public Map<Long, Records> read(Collection<Long> ids) {
            Map<Long, List<Appraisal>> appraisals =
                    sorted(
                            bulk,
                            Appraisal.TABLE,
                            ids,
                            Comparator.comparing(Appraisal::year).thenComparing(Appraisal::code));
            Map<Long, List<Achievement>> achievements = bulk.read(Achievement.TABLE, ids);
            Map<Long, List<Award>> awards = bulk.read(Award.TABLE, ids);
            Map<Long, List<Revocation>> revocations = bulk.read(Revocation.TABLE, ids);
            Map<Long, Records> result = new HashMap<>();
            for (long id : ids) {
                Records records =
                        new Records(
                                appraisals.getOrDefault(id, List.of()),
                                achievements.getOrDefault(id, List.of()),
                                awards.getOrDefault(id, List.of()),
                                revocations.getOrDefault(id, List.of()));
                if (!records.equals(NOTHING)) {
                    result.put(id, records);
                }
            }
            return result;
        }
    }

    private static final Records NOTHING = new Records(List.of(), List.of(), List.of());

    private static <T> Map<Long, List<T>> sorted(
            BulkLoad bulk, ChildTable<T> table, Collection<Long> ids, Comparator<T> order) {
        Map<Long, List<T>> lists = bulk.read(table, ids);
        lists.values().forEach(list -> list.sort(order));
        return lists;
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
