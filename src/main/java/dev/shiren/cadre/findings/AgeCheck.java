package dev.shiren.cadre.findings;

import static dev.shiren.cadre.findings.FindingKind.PARTY_JOIN_UNLIKELY;
import static dev.shiren.cadre.findings.FindingKind.WORK_START_UNLIKELY;

import dev.shiren.cadre.Age;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Stream;

/// Work and party membership that began too early for the age (三龄). Told when even the latest
/// reading of the dates is too early.
@Component
final class AgeCheck implements FindingCheck {

    // Bounds of what is likely in a file, not conditions on people: nobody loses anything by them.
    private static final int YOUNGEST_WORKER = 15;
    private static final int YOUNGEST_MEMBER = 18;

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(WORK_START_UNLIKELY, PARTY_JOIN_UNLIKELY);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        Cadre cadre = file.cadre();
        return Stream.concat(
                early(WORK_START_UNLIKELY, "参加工作时间", cadre.workStart(), YOUNGEST_WORKER, cadre),
                early(PARTY_JOIN_UNLIKELY, "入党时间", cadre.partyJoin(), YOUNGEST_MEMBER, cadre));
    }

    private static Stream<Finding> early(
            FindingKind kind, String what, @Nullable PartialDate date, int youngest, Cadre cadre) {
        Age age = date == null ? null : Age.of(cadre.birth(), date.latest());
        if (date == null || (age != null && age.max() >= youngest)) {
            return Stream.empty();
        }
        String born = Finding.dotted(cadre.birth());
        String message =
                age == null
                        ? "%s %s 早于出生年月 %s".formatted(what, Finding.dotted(date), born)
                        : "%s %s 时不满 %d 周岁（出生年月 %s）"
                                .formatted(what, Finding.dotted(date), youngest, born);
        return Stream.of(Finding.of(kind, message, cadre));
    }
}
