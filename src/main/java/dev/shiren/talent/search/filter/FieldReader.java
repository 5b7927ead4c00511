package dev.shiren.talent.search.filter;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.talent.names.NameQuery;
import dev.shiren.talent.search.filter.Condition.Coded;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the fields of one filter object that concern the person; [RecordReader] those that concern
/// records. The order of clauses is that of the input type.
final class FieldReader {

    /// Of the Communist Party: member, probationary member.
    private static final Set<String> CPC = Set.of("01", "02");

    private static final String HAN = "01";

    private final Codes codes;
    private final RankedUnits rankings;
    private final LocalDate asOf;

    FieldReader(Codes codes, RankedUnits rankings, LocalDate asOf) {
        this.codes = codes;
        this.rankings = rankings;
        this.asOf = asOf;
    }

    List<Criterion> read(Place place, CadreFilter filter) {
        Clauses clauses = new Clauses(place);
        identity(filter, clauses);
        person(filter, clauses);
        service(filter, clauses);
        new RecordReader(codes, rankings, asOf, clauses).read(filter);
        return clauses.list();
    }

    private void identity(CadreFilter filter, Clauses clauses) {
        clauses.add(
                "codes",
                codes.bounded(clauses.path("codes"), filter.codes()),
                list -> new Coded(CodedFact.CODE, list));
        Set<String> ids = codes.bounded(clauses.path("ids"), filter.ids());
        clauses.add("ids", ids, list -> new Condition.Identity(keys(clauses.path("ids"), list)));
        if (filter.name() != null) {
            NameQuery query = NameQuery.of(filter.name());
            if (query instanceof NameQuery.None(NameQuery.Reason reason)) {
                throw RejectedException.badInput(clauses.path("name") + ": " + reason.remedy());
            }
            clauses.add("name", new Condition.Named(query));
        }
    }

    private void person(CadreFilter filter, Clauses clauses) {
        clauses.add("gender", symbols(filter.gender(), Gender::code), coded(CodedFact.GENDER));
        born(filter, clauses);
        clauses.add(
                "ethnicities",
                codes.known(
                        clauses.path("ethnicities"), CodeSystem.ETHNICITY, filter.ethnicities()),
                coded(CodedFact.ETHNICITY));
        if (filter.minority() != null) {
            Condition han = new Coded(CodedFact.ETHNICITY, Set.of(HAN));
            clauses.add("minority", filter.minority(), han);
        }
        politics(filter.politicalStatus(), clauses);
    }

    private void politics(CadreFilter.@Nullable Politics politics, Clauses clauses) {
        if (politics != null) {
            clauses.add(
                    "politicalStatus.anyOf",
                    codes.known(
                            clauses.path("politicalStatus.anyOf"),
                            CodeSystem.POLITICAL_STATUS,
                            politics.anyOf()),
                    coded(CodedFact.POLITICAL_STATUS));
            if (politics.nonCpc() != null) {
                Condition cpc = new Coded(CodedFact.POLITICAL_STATUS, CPC);
                clauses.add("politicalStatus.nonCpc", politics.nonCpc(), cpc);
            }
        }
    }

    private void service(CadreFilter filter, Clauses clauses) {
        clauses.add(
                "status", symbols(filter.status(), PersonStatus::code), coded(CodedFact.STATUS));
        String path = clauses.path("managementCategories");
        clauses.add(
                "managementCategories",
                codes.known(path, CodeSystem.MANAGEMENT_CATEGORY, filter.managementCategories()),
                coded(CodedFact.MANAGEMENT_CATEGORY));
        path = clauses.path("personCategories");
        clauses.add(
                "personCategories",
                codes.known(path, CodeSystem.PERSON_CATEGORY, filter.personCategories()),
                coded(CodedFact.PERSON_CATEGORY));
        clauses.add(
                "recruitSources",
                symbols(filter.recruitSources(), Enum::name),
                coded(CodedFact.RECRUIT_SOURCE));
        clauses.add(
                "ranks",
                codes.known(clauses.path("ranks"), CodeSystem.RANK, filter.ranks()),
                coded(CodedFact.RANK));
    }

    private void born(CadreFilter filter, Clauses clauses) {
        CadreFilter.Birth birth = filter.birth();
        if (birth != null && (birth.from() != null || birth.to() != null)) {
            int first = birth.from() == null ? 0 : birth.from().earliestMonth();
            int last = birth.to() == null ? Integer.MAX_VALUE : birth.to().latestMonth();
            codes.ordered(clauses.path("birth"), first, last);
            clauses.add("birth", new Condition.Born(first, last));
        }
        IntRange age = filter.age();
        if (IntRange.asks(age)) {
            clauses.add("age", Ages.born(codes.range(clauses.path("age"), age, 150), asOf));
        }
    }

    private static Function<Set<String>, Condition> coded(CodedFact fact) {
        return values -> new Coded(fact, values);
    }

    private static <E> @Nullable Set<String> symbols(
            @Nullable List<E> values, Function<E, String> code) {
        return values == null ? null : values.stream().map(code).collect(Collectors.toSet());
    }

    private static Set<Long> keys(String path, Set<String> ids) {
        Set<Long> keys = new HashSet<>();
        for (String id : ids) {
            try {
                keys.add(Long.valueOf(NodeId.valueOf(id).keyOf(Cadre.TYPE)));
            } catch (NumberFormatException e) {
                throw RejectedException.badInput(path + ": '" + id + "' is no id of a cadre");
            } catch (RejectedException e) {
                throw new RejectedException(e.code(), path + ": " + e.getMessage(), e);
            }
        }
        return keys;
    }

    /// The clauses of one filter object as they are read.
    static final class Clauses {

        private final Place place;
        private final List<Criterion> clauses = new ArrayList<>();

        Clauses(Place place) {
            this.place = place;
        }

        String path(String field) {
            return place.path(field);
        }

        void add(String field, Condition condition) {
            clauses.add(new Criterion.Clause(place.clause(field), false, condition));
        }

        /// Adds a condition or, by a flag of the client, its opposite.
        void add(String field, boolean negated, Condition condition) {
            clauses.add(new Criterion.Clause(place.clause(field), negated, condition));
        }

        /// Adds a condition on values that the client gave, if any.
        void add(
                String field,
                @Nullable Set<String> values,
                Function<Set<String>, Condition> condition) {
            if (values != null) {
                add(field, condition.apply(values));
            }
        }

        List<Criterion> list() {
            return clauses;
        }
    }
}
