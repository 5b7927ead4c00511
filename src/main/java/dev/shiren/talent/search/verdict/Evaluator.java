package dev.shiren.talent.search.verdict;

import dev.shiren.kernel.Verdict;
import dev.shiren.talent.search.filter.Condition;
import dev.shiren.talent.search.filter.Criterion;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.RecordCondition;
import dev.shiren.talent.search.filter.ResolvedFilter;

import java.util.ArrayList;
import java.util.List;

/// Reads a filter over one cadre: the meaning that every other reading of it must agree with.
public final class Evaluator {

    private Evaluator() {}

    public static Verdict verdict(ResolvedFilter filter, Subject subject) {
        return verdict(filter.root(), subject);
    }

    /// Whether the cadre is within the scope of the filter.
    public static boolean isSeen(ResolvedFilter filter, Subject subject) {
        return verdict(filter.scope(), subject) == Verdict.MET;
    }

    /// The verdict on every clause that was asked, in the order of the filter.
    public static List<Finding> findings(ResolvedFilter filter, Subject subject) {
        List<Finding> findings = new ArrayList<>();
        collect(filter.asked(), false, subject, findings);
        return findings;
    }

    private static Verdict verdict(Criterion criterion, Subject subject) {
        return switch (criterion) {
            case Criterion.All(List<Criterion> parts) -> first(parts, Verdict.NOT_MET, subject);
            case Criterion.Any(List<Criterion> parts) -> first(parts, Verdict.MET, subject);
            case Criterion.Not(Criterion part) -> verdict(part, subject).negated();
            case Criterion.Clause clause ->
                    clause.verdict(outcome(clause.condition(), subject).verdict());
        };
    }

    /// The deciding verdict if any part has it, else unknown if any is, else the opposite.
    private static Verdict first(List<Criterion> parts, Verdict deciding, Subject subject) {
        Verdict result = deciding.negated();
        for (Criterion part : parts) {
            Verdict verdict = verdict(part, subject);
            if (verdict == deciding) {
                return deciding;
            }
            if (verdict == Verdict.UNKNOWN) {
                result = Verdict.UNKNOWN;
            }
        }
        return result;
    }

    private static void collect(
            Criterion criterion, boolean negated, Subject subject, List<Finding> findings) {
        switch (criterion) {
            case Criterion.All(List<Criterion> parts) ->
                    parts.forEach(part -> collect(part, negated, subject, findings));
            case Criterion.Any(List<Criterion> parts) ->
                    parts.forEach(part -> collect(part, negated, subject, findings));
            case Criterion.Not(Criterion part) -> collect(part, !negated, subject, findings);
            case Criterion.Clause clause -> {
                Outcome outcome = outcome(clause.condition(), subject);
                Verdict verdict = clause.verdict(outcome.verdict());
                findings.add(
                        new Finding(
                                clause.path(),
                                negated ? verdict.negated() : verdict,
                                outcome.evidence()));
            }
        }
    }

    private static Outcome outcome(Condition condition, Subject subject) {
        return switch (condition) {
            case Condition.Coded coded -> ProfileOutcomes.coded(coded, subject);
            case Condition.Born born -> ProfileOutcomes.born(born, subject);
            case Condition.Named named -> ProfileOutcomes.named(named, subject);
            case Condition.Identity identity ->
                    Outcome.of(identity.ids().contains(subject.cadreId()), subject.id());
            case Condition.InUnit unit -> ProfileOutcomes.unit(unit, subject);
            case Condition.UnitOfType type -> ProfileOutcomes.type(type, subject);
            case Condition.UnitOfCategory category -> ProfileOutcomes.category(category, subject);
            case Condition.LevelIn level -> CareerOutcomes.level(level, subject);
            case PostCondition post -> PostOutcomes.of(post, subject);
            case RecordCondition records -> ResultOutcomes.of(records, subject);
            case Condition.TownshipPrincipal post -> CareerOutcomes.township(post, subject);
            case Condition.Skilled skilled -> RecordOutcomes.skilled(skilled, subject);
            case Condition.Educated educated -> RecordOutcomes.educated(educated, subject);
            case Condition.Titled titled -> RecordOutcomes.titled(titled, subject);
            case Condition.Appraised appraised -> RecordOutcomes.appraised(appraised, subject);
            case Condition.InPool pool -> RecordOutcomes.pool(pool, subject);
            case Condition.InEffect effect -> RecordOutcomes.effect(effect, subject);
        };
    }
}
