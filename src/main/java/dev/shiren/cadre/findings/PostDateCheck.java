package dev.shiren.cadre.findings;

import static dev.shiren.cadre.findings.Finding.dotted;
import static dev.shiren.cadre.findings.FindingKind.POST_DATES_CONTRADICT;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.kernel.PartialDate;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Posts that end before they start or start before the cadre began to work, by every reading of
/// the dates. Since when a level is held follows from the posts at that level, so that no post
/// can start before its level does.
@Component
final class PostDateCheck implements FindingCheck {

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(POST_DATES_CONTRADICT);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        Cadre cadre = file.cadre();
        return cadre.profile().appointments().stream().flatMap(post -> findings(cadre, post));
    }

    private static Stream<Finding> findings(Cadre cadre, Appointment post) {
        PartialDate end = post.end();
        PartialDate work = cadre.workStart();
        if (end != null && end.latestMonth() < post.start().earliestMonth()) {
            return contradiction("免职时间 %s 早于任职时间".formatted(dotted(end)), cadre, post);
        }
        return work == null || post.type() == AppointmentType.STUDY || !isBefore(post, work)
                ? Stream.empty()
                : contradiction("任职时间早于参加工作时间 " + dotted(work), cadre, post);
    }

    private static boolean isBefore(Appointment post, PartialDate work) {
        return post.start().latestMonth() < work.earliestMonth();
    }

    private static Stream<Finding> contradiction(String what, Cadre cadre, Appointment post) {
        String message = "“%s”（%s 任职）%s".formatted(post.title(), dotted(post.start()), what);
        return Stream.of(Finding.of(POST_DATES_CONTRADICT, message, cadre, List.of(post)));
    }
}
