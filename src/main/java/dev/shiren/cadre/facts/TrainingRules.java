package dev.shiren.cadre.facts;

import dev.shiren.cadre.Career;
import dev.shiren.cadre.Rank;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.Verdict;
import dev.shiren.rules.RuleSet;
import dev.shiren.rules.RuleSet.RuleParameter;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/// Judges the training of a cadre by the rules for their level: hours or days off the job. Missing
/// data is neither met nor not met.
final class TrainingRules {

    private static final String COUNTY_DIVISION = "training-county-division";
    private static final String SECTION = "training-section";

    private final CadreFacts facts;
    private final Rules rules;

    TrainingRules(CadreFacts facts, Rules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    TrainingRequirement requirement() {
        String level = new Career(facts.cadre().profile().appointments()).postLevel(facts.asOf());
        String rank = rank();
        if (level == null && rank == null) {
            return TrainingRequirement.unknown(
                    "neither a level of post nor a rank is recorded: which rules apply is open");
        }
        RuleSet county = rules.find(COUNTY_DIVISION, facts.asOf());
        RuleSet section = rules.find(SECTION, facts.asOf());
        if (county == null || section == null) {
            return TrainingRequirement.unknown(
                    "no rules of training are in force on %s".formatted(facts.asOf()));
        }
        return judge(isOf(county, level, rank) ? county : section);
    }

    private @Nullable String rank() {
        Rank rank = facts.cadre().rank();
        PartialDate since = rank == null ? null : rank.since();
        boolean later = since != null && since.earliest().isAfter(facts.asOf());
        return rank == null || later ? null : rank.code();
    }

    // A smaller code is a higher level.
    private static boolean isOf(RuleSet set, @Nullable String level, @Nullable String rank) {
        String lowest = Objects.requireNonNullElse(set.text("LOWEST_LEVEL"), "");
        String ranks = Objects.requireNonNullElse(set.text("RANKS"), "");
        return (level != null && level.compareTo(lowest) <= 0)
                || (rank != null && Arrays.asList(ranks.split(",")).contains(rank));
    }

    private TrainingRequirement judge(RuleSet set) {
        int years = set.count("YEARS");
        LocalDate until = "CALENDAR".equals(set.text("YEARS")) ? endOfLastYear() : facts.asOf();
        LocalDate from = until.minusYears(years).plusDays(1);
        TrainingFacts trained = TrainingFacts.within(facts, from, until);
        DerivedHours hours = trained.hours();
        Verdict verdict = verdict(set, trained);
        return new TrainingRequirement(
                verdict,
                from,
                until,
                hours,
                trained.offJobDays(),
                verdict == Verdict.MET ? null : shortfall(set, hours),
                verdict == Verdict.MET ? null : deadline(set),
                set,
                hours.evidence(),
                verdict == Verdict.UNKNOWN ? why(trained) : null);
    }

    private static Verdict verdict(RuleSet set, TrainingFacts trained) {
        BigDecimal needed = BigDecimal.valueOf(set.count("HOURS"));
        RuleParameter days = Objects.requireNonNull(set.find("OFF_JOB"));
        DerivedHours hours = trained.hours();
        if (hours.min() == null || hours.max() == null) {
            return Verdict.UNKNOWN;
        }
        if (hours.min().compareTo(needed) >= 0 || trained.offJobLeast().reach(days)) {
            return Verdict.MET;
        }
        OffJobDays most = trained.offJobMost();
        boolean possible = hours.max().compareTo(needed) >= 0 || most == null || most.reach(days);
        return possible ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    private static String why(TrainingFacts trained) {
        return trained.missing() ? TrainingFacts.NONE : String.valueOf(trained.open());
    }

    private static @Nullable BigDecimal shortfall(RuleSet set, DerivedHours hours) {
        return hours.min() == null
                ? null
                : BigDecimal.valueOf(set.count("HOURS")).subtract(hours.min()).max(BigDecimal.ZERO);
    }

    /// Counted by month from the start of the unbroken run at the present level.
    private @Nullable PartialDate deadline(RuleSet set) {
        Integer tenure = new CareerFacts(facts).tenureInLevel().exact();
        if (tenure == null || tenure > set.count("MAKE_UP")) {
            return null;
        }
        LocalDate last = facts.asOf().plusMonths((long) set.count("MAKE_UP") - tenure);
        return PartialDate.of(last).toMonth();
    }

    /// The last day of the year that is over, which may be the day itself.
    private LocalDate endOfLastYear() {
        return facts.asOf().plusDays(1).withDayOfYear(1).minusDays(1);
    }
}
