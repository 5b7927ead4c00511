package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.talent.search.filter.RecordCondition;

import java.util.ArrayList;
import java.util.List;

/// Conditions on numbers and sums of dated records. Each is asked of the records that surely count,
/// or of those that may.
final class ResultQueries {

    private static final String AWARDS = "awards";
    private static final String ACHIEVEMENTS = "achievements";
    private static final String TRAININGS = "trainings";

    private ResultQueries() {}

    static Query condition(RecordCondition condition, boolean met) {
        return switch (condition) {
            case RecordCondition.Awarded awarded ->
                    decided(count(AWARDS, awarded.atLeast(), award(awarded, met)), met);
            case RecordCondition.Achieved achieved ->
                    decided(
                            count(ACHIEVEMENTS, achieved.atLeast(), achievement(achieved, met)),
                            met);
            case RecordCondition.Trained trained -> trained(trained, met);
        };
    }

    private static Query decided(Query query, boolean met) {
        return met ? query : Queries.not(query);
    }

    /// @param sure only those that surely count
    private static Query award(RecordCondition.Awarded awarded, boolean sure) {
        List<Query> parts = new ArrayList<>();
        parts.add(Queries.terms("awards.kind", Queries.names(awarded.kinds())));
        if (awarded.organs() != null) {
            parts.add(Queries.terms("awards.organLevel", Queries.names(awarded.organs())));
        }
        parts.add(Queries.after("awards.revoked", awarded.window().to()));
        parts.add(within(AWARDS, awarded.window(), sure));
        return Queries.all(parts);
    }

    private static Query achievement(RecordCondition.Achieved achieved, boolean sure) {
        List<Query> parts = new ArrayList<>();
        parts.add(Queries.terms("achievements.category", Queries.names(achieved.categories())));
        parts.add(Queries.terms("achievements.role", Queries.names(achieved.roles())));
        parts.add(Queries.terms("achievements.stage", Queries.names(achieved.stages())));
        if (achieved.specialties() != null) {
            parts.add(Queries.terms("achievements.specialties", achieved.specialties()));
        }
        RecordCondition.Difficulty difficulty = achieved.difficulty();
        if (difficulty != null) {
            Query range =
                    Queries.all(
                            Queries.atLeast("achievements.difficulty", difficulty.min()),
                            Queries.atMost("achievements.difficulty", difficulty.max()));
            parts.add(sure ? range : orMissing("achievements.difficulty", range));
        }
        Query window = within(ACHIEVEMENTS, achieved.window(), sure);
        boolean undatedCounts = !sure || achieved.window().from() == null;
        parts.add(undatedCounts ? orMissing("achievements.first", window) : window);
        return Queries.all(parts);
    }

    private static Query orMissing(String field, Query query) {
        return Queries.any(query, Queries.not(Queries.exists(field)));
    }

    /// A partial date lies in a window as a whole, or may lie in it.
    private static Query within(String path, RecordCondition.Window window, boolean sure) {
        String first = path + ".first";
        String last = path + ".last";
        return Queries.all(
                Queries.from(sure ? first : last, window.start()),
                Queries.upTo(sure ? last : first, window.to()));
    }

    private static Query trained(RecordCondition.Trained trained, boolean met) {
        Query recorded = Queries.nested(TRAININGS, Queries.exists("trainings.start"));
        Query enough = hours(trained, met, trained.min() * 100);
        Query beyond = hours(trained, !met, trained.max() * 100 + 1);
        return Queries.all(
                recorded,
                met ? Queries.butNot(enough, beyond) : Queries.any(Queries.not(enough), beyond));
    }

    private static Query hours(RecordCondition.Trained trained, boolean sure, int hundredths) {
        return hundredths <= 0
                ? Queries.all()
                : sum(TRAININGS, byHours(training(trained, sure)), hundredths);
    }

    /// @param sure only what is recorded as recognised
    private static Query training(RecordCondition.Trained trained, boolean sure) {
        List<Query> parts = new ArrayList<>();
        parts.add(
                sure
                        ? Queries.flag("trainings.recognised", true)
                        : Queries.not(Queries.flag("trainings.recognised", false)));
        parts.add(Queries.terms("trainings.mode", Queries.names(trained.modes())));
        if (trained.topics() != null) {
            parts.add(Queries.terms("trainings.topic", trained.topics()));
        }
        parts.add(Queries.from("trainings.start", trained.window().start()));
        parts.add(Queries.upTo("trainings.start", trained.window().to()));
        return Queries.all(parts);
    }

    private static Query byHours(Query trainings) {
        FunctionScore hours =
                FunctionScore.of(s -> s.fieldValueFactor(v -> v.field("trainings.hundredths")));
        return Query.of(
                q ->
                        q.functionScore(
                                f ->
                                        f.query(trainings)
                                                .functions(hours)
                                                .boostMode(FunctionBoostMode.Replace)));
    }

    private static Query count(String path, int atLeast, Query record) {
        return atLeast == 1
                ? Queries.nested(path, record)
                : sum(path, Query.of(q -> q.constantScore(c -> c.filter(record))), atLeast);
    }

    /// The scores of nested entries add up to so much. Scores are whole numbers far below 2^24, so
    /// that their sum as a float is exact.
    private static Query sum(String path, Query scored, int atLeast) {
        Query all =
                Query.of(
                        q ->
                                q.nested(
                                        n ->
                                                n.path(path)
                                                        .query(scored)
                                                        .scoreMode(ChildScoreMode.Sum)));
        return Query.of(q -> q.functionScore(f -> f.query(all).minScore(atLeast - 0.5)));
    }
}
