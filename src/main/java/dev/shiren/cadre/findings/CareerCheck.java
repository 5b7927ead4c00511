package dev.shiren.cadre.findings;

import static dev.shiren.cadre.findings.Finding.dotted;
import static dev.shiren.cadre.findings.FindingKind.CAREER_GAP;
import static dev.shiren.cadre.findings.FindingKind.POSTS_OVERLAP;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.kernel.PartialDate;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the posts held follow each other: no more than a month between two, and no two at the
/// same time for more than a month unless one is concurrent, a secondment or a study. Only what
/// every reading of the dates says is told. What lies before the first post recorded is not
/// missed: files often begin with the first post under management.
@Component
final class CareerCheck implements FindingCheck {

    private static final int NEVER = Integer.MAX_VALUE;

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(CAREER_GAP, POSTS_OVERLAP);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        List<Appointment> begun =
                file.cadre().profile().appointments().stream()
                        .filter(p -> !p.start().earliest().isAfter(file.asOf()))
                        .toList();
        List<Finding> found = new ArrayList<>(gaps(file, begun));
        found.addAll(overlaps(file, begun.stream().filter(CareerCheck::isMain)));
        return found.stream();
    }

    private static List<Finding> gaps(CadreFacts file, List<Appointment> posts) {
        List<Finding> found = new ArrayList<>();
        Appointment last = null;
        for (Appointment post :
                sorted(posts.stream(), Comparator.comparingInt(CareerCheck::earliest))) {
            int months = last == null ? 0 : earliest(post) - latestEnd(last);
            if (last != null && months > 1) {
                String message =
                        "“%s”（%s 止）与“%s”（%s 起）之间空缺 %d 个月"
                                .formatted(
                                        last.title(),
                                        dotted(Objects.requireNonNull(last.end())),
                                        post.title(),
                                        dotted(post.start()),
                                        months);
                found.add(Finding.of(CAREER_GAP, message, file.cadre(), List.of(last, post)));
            }
            last = last == null || latestEnd(post) > latestEnd(last) ? post : last;
        }
        return found;
    }

    private static List<Finding> overlaps(CadreFacts file, Stream<Appointment> posts) {
        List<Finding> found = new ArrayList<>();
        Appointment last = null;
        for (Appointment post : sorted(posts, Comparator.comparingInt(CareerCheck::latest))) {
            int months = last == null ? 0 : together(last, post, file);
            if (last != null && months > 1) {
                String message =
                        "“%s”（%s 起）与“%s”（%s 起）重叠 %d 个月"
                                .formatted(
                                        last.title(),
                                        dotted(last.start()),
                                        post.title(),
                                        dotted(post.start()),
                                        months);
                found.add(Finding.of(POSTS_OVERLAP, message, file.cadre(), List.of(last, post)));
            }
            last = last == null || earliestEnd(post) > earliestEnd(last) ? post : last;
        }
        return found;
    }

    /// Months that two posts certainly have in common; 0 when both are held now, which is a
    /// finding of its own.
    private static int together(Appointment one, Appointment other, CadreFacts file) {
        return one.current(file.asOf()) && other.current(file.asOf())
                ? 0
                : Math.min(earliestEnd(one), earliestEnd(other)) - latest(other);
    }

    private static boolean isMain(Appointment post) {
        return switch (Objects.requireNonNullElse(post.type(), AppointmentType.SUBSTANTIVE)) {
            case SUBSTANTIVE, PROBATION -> true;
            case CONCURRENT, SECONDMENT, STUDY -> false;
        };
    }

    private static List<Appointment> sorted(
            Stream<Appointment> posts, Comparator<Appointment> byStart) {
        return posts.sorted(byStart.thenComparing(Appointment::code)).toList();
    }

    private static int earliest(Appointment post) {
        return post.start().earliestMonth();
    }

    private static int latest(Appointment post) {
        return post.start().latestMonth();
    }

    private static int earliestEnd(Appointment post) {
        PartialDate end = post.end();
        return end == null ? NEVER : end.earliestMonth();
    }

    private static int latestEnd(Appointment post) {
        PartialDate end = post.end();
        return end == null ? NEVER : end.latestMonth();
    }
}
