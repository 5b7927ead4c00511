package dev.shiren.cadre.findings;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.RankLadder;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.org.CodeSystem;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Ranks below the lowest that goes with the level of the posts held. Of posts that may be over
/// by now, nothing is said; nor of ranks and levels outside the two ladders.
@Component
final class RankCheck implements FindingCheck {

    /// The lowest rank by level (公务员职务与职级并行规定).
    private static final Map<String, String> LOWEST =
            Map.of(
                    "121", "XS1", "122", "XS2", "131", "DY2", "132", "DY4", "141", "ZR2", "142",
                    "ZR4");

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.RANK_BELOW_LEVEL);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        Rank rank = file.cadre().rank();
        return rank == null || !RankLadder.has(rank.code())
                ? Stream.empty()
                : CurrentPosts.of(file).withLevel().certain().stream()
                        .min(Comparator.comparing(post -> Objects.toString(post.level())))
                        .filter(post -> isBelow(rank, post))
                        .map(post -> finding(file, rank, post))
                        .stream();
    }

    private static boolean isBelow(Rank rank, Appointment post) {
        String lowest = LOWEST.get(Objects.toString(post.level()));
        return lowest != null && RankLadder.isBelow(rank.code(), lowest);
    }

    private static Finding finding(CadreFacts file, Rank rank, Appointment post) {
        String level = Objects.toString(post.level());
        String lowest = Objects.toString(LOWEST.get(level));
        String message =
                "现职级“%s”低于现职务层次“%s”对应的最低职级“%s”"
                        .formatted(
                                label(file, CodeSystem.RANK, rank.code()),
                                label(file, CodeSystem.POST_LEVEL, level),
                                label(file, CodeSystem.RANK, lowest));
        return Finding.of(FindingKind.RANK_BELOW_LEVEL, message, file.cadre(), List.of(post))
                .and(file.cadre().id());
    }

    private static String label(CadreFacts file, CodeSystem system, String code) {
        return file.organization().code(system, code).label();
    }
}
