package dev.shiren.talent.search.filter;

import dev.shiren.access.DataTopic;

import java.util.List;
import java.util.stream.Stream;

/// One thing that a filter asks of cadres.
///
/// @param path where it stands in the filter
/// @param topic what it is about: whoever may not read that may not ask for it either
/// @param naming whether it singles out persons
public record Asked(String path, DataTopic topic, boolean naming) {

    /// Everything that a filter asks, however deep.
    public static List<Asked> of(ResolvedFilter filter) {
        return filter.asked()
                .clauses()
                .map(
                        clause ->
                                new Asked(
                                        clause.path(),
                                        topic(clause.condition()),
                                        names(clause.condition())))
                .toList();
    }

    /// The units that a filter names, with all that it means.
    public static Stream<String> units(ResolvedFilter filter) {
        return filter.asked()
                .clauses()
                .map(Criterion.Clause::condition)
                .filter(Condition.InUnit.class::isInstance)
                .flatMap(condition -> ((Condition.InUnit) condition).codes().stream());
    }

    private static boolean names(Condition condition) {
        return condition instanceof Condition.Identity
                || condition instanceof Condition.Named
                || (condition instanceof Condition.Coded(CodedFact fact, _)
                        && fact == CodedFact.CODE);
    }

    private static DataTopic topic(Condition condition) {
        return switch (condition) {
            case Condition.Coded(CodedFact fact, _) ->
                    fact == CodedFact.RANK ? DataTopic.RANK : DataTopic.PROFILE;
            case Condition.Identity _,
                    Condition.Named _,
                    Condition.Born _,
                    Condition.InUnit _,
                    Condition.UnitOfType _,
                    Condition.UnitOfCategory _ ->
                    DataTopic.PROFILE;
            case PostCondition.Reached _ -> DataTopic.UNIT_RESULT;
            case RecordCondition.Trained _ -> DataTopic.TRAINING;
            case RecordCondition.Awarded _, RecordCondition.Achieved _ -> DataTopic.ACHIEVEMENT;
            case Condition.LevelIn _,
                    Condition.TownshipPrincipal _,
                    PostCondition.Held _,
                    PostCondition.Experienced _,
                    PostCondition.Tenure _ ->
                    DataTopic.CAREER;
            case Condition.Skilled skilled ->
                    skilled.shown() == null ? DataTopic.SPECIALTY : DataTopic.ACHIEVEMENT;
            case Condition.Educated _, Condition.Titled _ -> DataTopic.EDUCATION;
            case Condition.Appraised _ -> DataTopic.APPRAISAL;
            case Condition.InPool _ -> DataTopic.POOL;
            case Condition.InEffect _ -> DataTopic.MEASURE;
        };
    }
}
