package dev.shiren.rules;

import dev.shiren.kernel.RejectedException;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;

/// What rules make of numbers that staff give: sizes, quotas, votes and shares. Nothing is read
/// but the rules.
@Controller
final class ArithmeticController {

    // More than any organization has; keeps products within 64 bits.
    private static final int MOST = 10_000_000;

    private final Clock clock;

    ArithmeticController(Clock clock) {
        this.clock = clock;
    }

    @QueryMapping
    SlateSize slateSize(
            @Argument int slate,
            @Argument String ruleSet,
            @Argument @Nullable LocalDate asOf,
            Rules rules) {
        check("slate", slate, 1, MOST);
        return new SlateSize(
                slate, rules.named(ruleSet, day(asOf), SlateSize.DIFFERENCE, "ROUNDING"));
    }

    @QueryMapping
    ExcellentQuota excellentQuota(
            @Argument int members,
            @Argument @Nullable TeamGrade teamGrade,
            @Argument boolean approved,
            @Argument String ruleSet,
            @Argument @Nullable LocalDate asOf,
            Rules rules) {
        check("members", members, 0, MOST);
        return new ExcellentQuota(
                members, teamGrade, approved, rules.named(ruleSet, day(asOf), "BASE", "ROUNDING"));
    }

    @QueryMapping
    MeetingVote meetingVote(
            @Argument int due,
            @Argument int present,
            @Argument int yes,
            @Argument String ruleSet,
            @Argument @Nullable LocalDate asOf,
            Rules rules) {
        check("due", due, 1, MOST);
        check("present", present, 0, due);
        check("yes", yes, 0, present);
        return new MeetingVote(
                due,
                present,
                yes,
                rules.named(ruleSet, day(asOf), MeetingVote.PRESENT, MeetingVote.YES));
    }

    @QueryMapping
    StructureShare structureShare(
            @Argument @Nullable Integer have,
            @Argument int total,
            @Argument String ruleSet,
            @Argument @Nullable LocalDate asOf,
            Rules rules) {
        check("total", total, 0, MOST);
        if (have != null) {
            check("have", have, 0, total);
        }
        return new StructureShare(
                have, total, rules.named(ruleSet, day(asOf), StructureShare.SHARE));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    private static void check(String argument, int value, int least, int most) {
        if (value < least || value > most) {
            throw RejectedException.badInput(
                    "'%s' is %d: give %d to %d".formatted(argument, value, least, most));
        }
    }
}
