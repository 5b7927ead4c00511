package dev.shiren.cadre.findings;

import static dev.shiren.cadre.findings.FindingKind.NO_CURRENT_POST;
import static dev.shiren.cadre.findings.FindingKind.SEVERAL_MAIN_POSTS;
import static dev.shiren.cadre.findings.FindingKind.SEVERAL_POST_LEVELS;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many posts are held at once: serving cadres hold one that is not concurrent (兼任), and have
/// one level by it. Concurrent posts may be at any level.
@Component
final class CurrentPostCheck implements FindingCheck {

    private static final String DOUBT = "有的任免时间只到年，是否同时在任不能确定";

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(NO_CURRENT_POST, SEVERAL_MAIN_POSTS, SEVERAL_POST_LEVELS);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        CurrentPosts posts = CurrentPosts.of(file);
        if (posts.possible().isEmpty()) {
            return file.cadre().status() == PersonStatus.SERVING
                    ? Stream.of(
                            Finding.of(
                                    NO_CURRENT_POST,
                                    "人员状态为现职，但 %s 没有在任职务".formatted(file.asOf()),
                                    file.cadre()))
                    : Stream.empty();
        }
        return Stream.concat(
                mainPosts(posts.main()), levels(posts.main().withLevel(), file.organization()));
    }

    private static Stream<Finding> mainPosts(CurrentPosts posts) {
        if (posts.possible().size() < 2) {
            return Stream.empty();
        }
        boolean certain = posts.certain().size() > 1;
        List<Appointment> shown = certain ? posts.certain() : posts.possible();
        String titles =
                shown.stream()
                        .map(p -> "“%s”（%s 起）".formatted(p.title(), Finding.dotted(p.start())))
                        .collect(Collectors.joining("、"));
        String message = "有 %d 个非兼任的在任职务：%s".formatted(shown.size(), titles);
        Finding finding = Finding.of(SEVERAL_MAIN_POSTS, message, posts.cadre(), shown);
        return Stream.of(certain ? finding : finding.inDoubt(DOUBT));
    }

    private static Stream<Finding> levels(CurrentPosts posts, Organization organization) {
        if (distinct(posts.possible()).size() < 2) {
            return Stream.empty();
        }
        boolean certain = distinct(posts.certain()).size() > 1;
        List<Appointment> shown = certain ? posts.certain() : posts.possible();
        List<String> labels =
                distinct(shown).stream()
                        .map(level -> organization.code(CodeSystem.POST_LEVEL, level).label())
                        .toList();
        String message = "有 %d 个在任的职务层次：%s".formatted(labels.size(), String.join("、", labels));
        Finding finding = Finding.of(SEVERAL_POST_LEVELS, message, posts.cadre(), shown);
        return Stream.of(certain ? finding : finding.inDoubt(DOUBT));
    }

    private static List<String> distinct(List<Appointment> posts) {
        return posts.stream()
                .map(Appointment::level)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
