package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.facts.CareerFacts;
import dev.shiren.cadre.facts.DerivedCount;
import dev.shiren.cadre.facts.Evidence;
import dev.shiren.kernel.Verdict;
import dev.shiren.talent.search.filter.PostAspect;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.Work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Outcomes of conditions on single posts, on the time spent in them and on tenures.
final class PostOutcomes {

    private PostOutcomes() {}

    static Outcome of(PostCondition condition, Subject subject) {
        return switch (condition) {
            case PostCondition.Held held -> held(held, subject);
            case PostCondition.Reached reached -> reached(reached, subject);
            case PostCondition.Experienced months -> experienced(months, subject);
            case PostCondition.Tenure tenure -> tenure(tenure, subject);
        };
    }

    private static Outcome held(PostCondition.Held held, Subject subject) {
        PostTest test = new PostTest(held.aspects(), subject);
        return Outcome.found(
                ids(
                        subject,
                        post ->
                                test.passes(post)
                                        && post.start().earliestMonth() <= held.month()
                                        && (!held.inForce() || lasts(post, held.month()))));
    }

    private static Outcome reached(PostCondition.Reached reached, Subject subject) {
        List<PostAspect> aspects = new ArrayList<>(reached.aspects());
        aspects.add(new PostAspect.OfType(PostAspect.PROPER));
        PostTest test = new PostTest(aspects, subject);
        return Outcome.found(
                ids(
                        subject,
                        post ->
                                test.passes(post)
                                        && reached.units().entrySet().stream()
                                                .filter(e -> e.getValue().contains(unit(post)))
                                                .anyMatch(e -> meets(post, e.getKey()))));
    }

    private static Outcome experienced(PostCondition.Experienced months, Subject subject) {
        Verdict verdict = Verdict.NOT_MET;
        Set<String> evidence = new LinkedHashSet<>();
        for (Work work : months.kinds()) {
            Outcome outcome = experienced(months, work, subject);
            evidence.addAll(outcome.evidence());
            if (outcome.verdict() == Verdict.MET) {
                return outcome;
            }
            if (outcome.verdict() == Verdict.UNKNOWN) {
                verdict = Verdict.UNKNOWN;
            }
        }
        return new Outcome(verdict, List.copyOf(evidence));
    }

    private static Outcome experienced(
            PostCondition.Experienced months, Work work, Subject subject) {
        PostTest test = new PostTest(List.of(work.aspect()), subject);
        List<Appointment> posts =
                subject.profile().appointments().stream().filter(test::passes).toList();
        int least = Months.least(posts, months.month());
        int most = Months.most(posts, months.month());
        return Outcome.between(
                least, most, months.min(), months.max(), ids(subject, posts::contains));
    }

    private static Outcome tenure(PostCondition.Tenure tenure, Subject subject) {
        LocalDate day = LocalDate.of(tenure.month() / 12, tenure.month() % 12 + 1, 1);
        CareerFacts facts =
                new CareerFacts(
                        new CadreFacts(new Cadre(subject.document()), day, subject.organization()));
        DerivedCount months =
                switch (tenure.in()) {
                    case POST -> facts.tenureInPost();
                    case LEVEL -> facts.tenureInLevel();
                    case UNIT -> facts.tenureInUnit();
                };
        List<String> evidence = months.evidence().stream().map(Evidence::id).toList();
        Integer least = months.min();
        Integer most = months.max();
        return least == null || most == null
                ? Outcome.unknown(evidence)
                : Outcome.between(least, most, tenure.min(), tenure.max(), evidence);
    }

    private static boolean meets(Appointment post, PostCondition.Span span) {
        return post.start().earliestMonth() <= span.last() && lasts(post, span.first());
    }

    private static boolean lasts(Appointment post, int month) {
        return post.end() == null || post.end().latestMonth() > month;
    }

    private static String unit(Appointment post) {
        return post.unit() == null ? "" : post.unit();
    }

    private static List<String> ids(Subject subject, Predicate<Appointment> wanted) {
        return subject.profile().appointments().stream()
                .filter(wanted)
                .map(post -> subject.id("Appointment", post.code()))
                .toList();
    }
}
