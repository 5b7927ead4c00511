package dev.shiren.cadre;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildTable;
import dev.shiren.kernel.PartialDate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the plain and the sealed section of profiles from their tables.
@Configuration(proxyBeanMethods = false)
class ProfileSections {

    private static final String CADRES =
            """
            SELECT c.id, c.code, c.name, c.gender, c.birth, c.ethnicity, c.native_division,
                c.native_place, c.birth_division, c.birth_place, c.upbringing_division,
                c.upbringing_place, c.political_status, c.party_join, c.work_start, c.unit, c.sort,
                c.management_category, c.person_category, c.person_status, c.recruit_source,
                c.rank_code, c.rank_since, c.specialty_text, c.languages, r.body
            FROM cadre c LEFT JOIN resume r ON r.cadre_id = c.id
            WHERE c.id IN (%s)\
            """;

    @Bean
    SectionSource<Profile> profileSection(JdbcTemplate jdbc, BulkLoad bulk) {
        return new Plain(jdbc, bulk);
    }

    @Bean
    SectionSource<PrivateFacts> privateSection(BulkLoad bulk, Vault vault) {
        return new Sealed(bulk, new PrivateTable(vault));
    }

    private record Plain(JdbcTemplate jdbc, BulkLoad bulk) implements SectionSource<Profile> {

        @Override
        public Section<Profile> section() {
            return Profile.SECTION;
        }

        @Override
        public Map<Long, Profile> read(Collection<Long> ids) {
            Children children = new Children(bulk, ids);
            Map<Long, Profile> profiles = new HashMap<>();
            jdbc.query(
                    CADRES.formatted(BulkLoad.marks(ids)),
                    row -> {
                        profiles.put(row.getLong("id"), profile(row, children));
                    },
                    BulkLoad.padded(ids));
            return profiles;
        }
    }

    private record Sealed(BulkLoad bulk, PrivateTable tables)
            implements SectionSource<PrivateFacts> {

        @Override
        public Section<PrivateFacts> section() {
            return PrivateFacts.SECTION;
        }

        @Override
        public Map<Long, PrivateFacts> read(Collection<Long> ids) {
            Map<Long, List<PrivateFacts>> facts = bulk.read(tables.facts, ids);
            Map<Long, List<PrivateTable.Member>> families = bulk.read(tables.family, ids);
            Map<Long, PrivateFacts> result = new HashMap<>();
            for (long id : ids) {
                List<FamilyMember> family =
                        families.getOrDefault(id, List.of()).stream()
                                .map(PrivateTable.Member::member)
                                .toList();
                List<PrivateFacts> found = facts.getOrDefault(id, List.of());
                if (!found.isEmpty() || !family.isEmpty()) {
                    result.put(id, found.isEmpty() ? only(family) : with(found.getFirst(), family));
                }
            }
            return result;
        }

        private static PrivateFacts only(List<FamilyMember> family) {
            return new PrivateFacts(null, null, null, family);
        }

        private static PrivateFacts with(PrivateFacts facts, List<FamilyMember> family) {
            return new PrivateFacts(facts.birth(), facts.formerNames(), facts.idNumber(), family);
        }
    }

    /// The child records of many profiles, one statement a table, each list in its reading order.
    private static final class Children {

        private final Map<Long, List<CadreSpecialty>> specialties;
        private final Map<Long, List<Appointment>> appointments;
        private final Map<Long, List<Education>> educations;
        private final Map<Long, List<TechnicalTitle>> titles;
        private final Map<Long, List<Training>> trainings;
        private final Map<Long, List<PoolMembership>> pools;

        Children(BulkLoad bulk, Collection<Long> ids) {
            specialties = bulk.read(CadreSpecialty.TABLE, ids);
            appointments = sorted(bulk, Appointment.TABLE, ids, byStart());
            educations = bulk.read(Education.TABLE, ids);
            titles = bulk.read(TechnicalTitle.TABLE, ids);
            trainings = sorted(bulk, Training.TABLE, ids, Comparator.comparing(Training::start));
            pools = bulk.read(PoolMembership.TABLE, ids);
        }

        private static Comparator<Appointment> byStart() {
            return Comparator.comparing((Appointment a) -> a.start().earliest())
                    .thenComparing(Appointment::code);
        }

        private static <T> Map<Long, List<T>> sorted(
                BulkLoad bulk, ChildTable<T> table, Collection<Long> ids, Comparator<T> order) {
            Map<Long, List<T>> lists = bulk.read(table, ids);
            lists.values().forEach(list -> list.sort(order));
            return lists;
        }

        private static <T> List<T> of(Map<Long, List<T>> lists, long id) {
            return lists.getOrDefault(id, List.of());
        }
    }

    private static Profile profile(ResultSet row, Children children) throws SQLException {
        long id = row.getLong("id");
        String rank = row.getString("rank_code");
        String source = row.getString("recruit_source");
        int sort = row.getInt("sort");
        boolean unsorted = row.wasNull();
        return new Profile(
                row.getString("code"),
                row.getString("name"),
                Gender.ofCode(row.getString("gender")),
                PartialDate.parse(row.getString("birth")),
                row.getString("ethnicity"),
                CadreTable.place(row, "native"),
                CadreTable.place(row, "birth"),
                CadreTable.place(row, "upbringing"),
                CadreTable.list(row, "political_status"),
                CadreTable.date(row, "party_join"),
                CadreTable.date(row, "work_start"),
                row.getString("unit"),
                unsorted ? null : sort,
                row.getString("management_category"),
                row.getString("person_category"),
                PersonStatus.ofCode(row.getString("person_status")),
                source == null ? null : RecruitSource.valueOf(source),
                rank == null ? null : new Rank(rank, CadreTable.date(row, "rank_since")),
                row.getString("specialty_text"),
                CadreTable.list(row, "languages"),
                row.getString("body"),
                Children.of(children.specialties, id),
                Children.of(children.appointments, id),
                Children.of(children.educations, id),
                Children.of(children.titles, id),
                Children.of(children.trainings, id),
                Children.of(children.pools, id));
    }
}
