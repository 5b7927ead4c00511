package dev.shiren.cadre.facts;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentNode;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Career;
import dev.shiren.cadre.RecordKey;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.Verdict;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitType;

import java.util.List;

/// Facts derived from the posts held: tenure, grass-roots months, township principal.
public final class CareerFacts {

    private static final String NO_POST = "no current post is recorded";

    private final CadreFacts facts;
    private final List<Appointment> posts;
    private final List<Appointment> current;
    private final int month;

    public CareerFacts(CadreFacts facts) {
        this.facts = facts;
        this.posts = facts.cadre().profile().appointments();
        this.current = new Career(posts).current(facts.asOf());
        this.month = PartialDate.monthNumber(facts.asOf());
    }

    /// Months since the start of the current main post.
    public DerivedCount tenureInPost() {
        if (current.isEmpty()) {
            return DerivedCount.unknown(NO_POST);
        }
        Appointment main = current.getFirst();
        return DerivedCount.between(
                Math.max(month - main.start().latestMonth(), 0),
                month - main.start().earliestMonth(),
                evidence(List.of(main)));
    }

    /// Months of the unbroken run of posts at the present level or higher.
    public DerivedCount tenureInLevel() {
        String level = new Career(posts).postLevel(facts.asOf());
        if (level == null) {
            return DerivedCount.unknown("no current post with a level is recorded");
        }
        // A smaller code is a higher level.
        return run(
                posts.stream()
                        .filter(p -> p.level() != null && p.level().compareTo(level) <= 0)
                        .toList());
    }

    /// Months of the unbroken run of posts in the unit of the current main post.
    public DerivedCount tenureInUnit() {
        if (current.isEmpty()) {
            return DerivedCount.unknown(NO_POST);
        }
        String unit = current.getFirst().unit();
        return unit == null
                ? DerivedCount.unknown("the unit of the current post is not recorded")
                : run(posts.stream().filter(p -> unit.equals(p.unit())).toList());
    }

    /// Months in grass-roots posts, none counted twice.
    DerivedCount grassrootsMonths() {
        List<Appointment> grassroots =
                until(posts.stream().filter(p -> Boolean.TRUE.equals(p.grassroots())).toList());
        return DerivedCount.between(
                MonthSpans.shortest(grassroots, month).months(),
                MonthSpans.longest(grassroots, month).months(),
                evidence(grassroots));
    }

    /// Whether a post as principal of a township or subdistrict was ever held.
    DerivedVerdict townshipPrincipal() {
        List<Appointment> found =
                until(
                        posts.stream()
                                .filter(p -> Boolean.TRUE.equals(p.principal()))
                                .filter(this::isOfTownship)
                                .toList());
        return new DerivedVerdict(Verdict.of(!found.isEmpty()), evidence(found));
    }

    private DerivedCount run(List<Appointment> candidates) {
        // The post that begins in this very month goes on from the one before it.
        return DerivedCount.between(
                MonthSpans.shortest(candidates, month + 1).runUpTo(month),
                MonthSpans.longest(candidates, month + 1).runUpTo(month),
                evidence(until(candidates)));
    }

    private List<Appointment> until(List<Appointment> candidates) {
        return candidates.stream().filter(p -> p.start().earliestMonth() <= month).toList();
    }

    private boolean isOfTownship(Appointment post) {
        Unit unit = post.unit() == null ? null : facts.organization().units().unit(post.unit());
        return unit != null
                && (unit.type() == UnitType.TOWNSHIP || unit.type() == UnitType.SUBDISTRICT);
    }

    private List<Evidence> evidence(List<Appointment> held) {
        Cadre cadre = facts.cadre();
        return held.stream()
                .map(post -> RecordKey.of(cadre, AppointmentNode.KIND, post.code()).id())
                .map(Evidence::new)
                .toList();
    }
}
