package dev.shiren.performance;

import dev.shiren.rules.RuleSet;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Computes what the results of units propose, and puts beside it what was decided. The number of
/// statements does not depend on how many there are.
@Component
class UnitProposals {

    private final UnitRankings rankings;
    private final LatestRankings latest;
    private final UnitProposalDecisions decisions;

    UnitProposals(UnitRankings rankings, LatestRankings latest, UnitProposalDecisions decisions) {
        this.rankings = rankings;
        this.latest = latest;
        this.decisions = decisions;
    }

    /// A contest: results of one are compared with each other.
    private record Contest(
            String unit,
            RankingDimension dimension,
            @Nullable RankingScope scope,
            String indicator,
            int months) {

        static Contest of(UnitRanking r) {
            int months = RankingPeriod.parse(r.period()).months();
            return new Contest(r.unit(), r.dimension(), r.scope(), r.indicator(), months);
        }
    }

    /// What stood on a day: proposals from the latest results, then those decided earlier.
    ///
    /// @param unit null for all units
    List<UnitProposal> on(LocalDate day, @Nullable String unit, Rules rules) {
        List<UnitTrigger> triggers = UnitTrigger.of(rules, day);
        Map<UnitProposalKey, UnitProposalDecision> decided = new LinkedHashMap<>();
        decisions.by(day, unit).forEach(decision -> decided.put(decision.proposal(), decision));
        List<UnitProposal> proposals = new ArrayList<>();
        for (List<VersionedRanking> series : latest(day, unit, triggers)) {
            for (UnitProposal proposal : proposed(triggers, series)) {
                proposals.add(proposal.with(decided.remove(proposal.key())));
            }
        }
        proposals.addAll(earlier(decided.values(), rules));
        return proposals;
    }

    /// The proposals of these keys that were decided or that the results give ground for.
    Map<UnitProposalKey, UnitProposal> byKeys(Collection<UnitProposalKey> keys, Rules rules) {
        Map<UnitProposalKey, UnitProposal> found = new HashMap<>();
        Map<UnitProposalKey, UnitProposalDecision> decided = new HashMap<>();
        decisions.on(keys).forEach(decision -> decided.put(decision.proposal(), decision));
        List<VersionedRanking> named =
                rankings.byCodes(keys.stream().map(UnitProposalKey::ranking).distinct().toList());
        Map<String, List<VersionedRanking>> ofUnits =
                rankings.of(named.stream().map(r -> r.ranking().unit()).distinct().toList());
        for (UnitProposalKey key : keys) {
            RuleSet set = rules.sets().get(key.ruleSet());
            if (set != null && set.find(UnitTrigger.END) != null) {
                named.stream()
                        .map(VersionedRanking::ranking)
                        .filter(r -> r.code().equals(key.ranking()))
                        .map(r -> upTo(r, ofUnits.getOrDefault(r.unit(), List.of())))
                        .flatMap(series -> proposed(List.of(UnitTrigger.of(set)), series).stream())
                        .forEach(p -> found.put(key, p.with(decided.remove(key))));
            }
        }
        earlier(decided.values(), rules).forEach(p -> found.put(p.key(), p));
        return found;
    }

    private Collection<List<VersionedRanking>> latest(
            LocalDate day, @Nullable String unit, List<UnitTrigger> triggers) {
        int times = triggers.stream().mapToInt(UnitTrigger::times).max().orElse(0);
        int places = triggers.stream().mapToInt(UnitTrigger::places).max().orElse(0);
        Map<Contest, List<VersionedRanking>> contests = new LinkedHashMap<>();
        for (LatestRankings.Latest row : latest.nearAnEnd(unit, day, times, places)) {
            Contest contest = Contest.of(row.ranking().ranking());
            // Where the latest result stands far from the ends, nothing is proposed.
            if (row.age() == 1 || contests.containsKey(contest)) {
                contests.computeIfAbsent(contest, _ -> new ArrayList<>()).add(row.ranking());
            }
        }
        return contests.values();
    }

    private static List<VersionedRanking> upTo(UnitRanking latest, List<VersionedRanking> all) {
        Contest contest = Contest.of(latest);
        return all.stream()
                .filter(r -> Contest.of(r.ranking()).equals(contest))
                .filter(r -> r.ranking().period().compareTo(latest.period()) <= 0)
                .toList();
    }

    private static List<UnitProposal> proposed(
            List<UnitTrigger> triggers, List<VersionedRanking> series) {
        return triggers.stream()
                .map(trigger -> Map.entry(trigger, evidence(trigger, series)))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> UnitProposal.of(entry.getKey().ruleSet(), entry.getValue()))
                .toList();
    }

    /// The results, from the latest on, that a trigger proposes on.
    private static List<VersionedRanking> evidence(
            UnitTrigger trigger, List<VersionedRanking> series) {
        int results =
                trigger.evidence(series.stream().map(VersionedRanking::ranking).toList()).size();
        return series.subList(0, results);
    }

    /// Decided proposals as they were decided on, also where results were corrected since.
    private List<UnitProposal> earlier(Collection<UnitProposalDecision> decided, Rules rules) {
        Set<String> codes =
                decided.stream()
                        .flatMap(decision -> decision.evidence().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        Map<String, VersionedRanking> known =
                rankings.byCodes(codes).stream()
                        .collect(Collectors.toMap(r -> r.ranking().code(), r -> r));
        return decided.stream().map(decision -> earlier(decision, known, rules)).toList();
    }

    private static UnitProposal earlier(
            UnitProposalDecision decision, Map<String, VersionedRanking> known, Rules rules) {
        RuleSet set = Objects.requireNonNull(rules.sets().get(decision.proposal().ruleSet()));
        List<VersionedRanking> evidence =
                decision.evidence().stream().map(known::get).filter(Objects::nonNull).toList();
        boolean standing = evidence(UnitTrigger.of(set), evidence).equals(evidence);
        return new UnitProposal(
                decision.proposal(), decision.unit(), set, evidence, standing, decision);
    }
}
