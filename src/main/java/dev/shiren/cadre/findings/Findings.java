package dev.shiren.cadre.findings;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.DocumentKey;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Runs the checks of all features over files. What is sealed is opened for all files at once,
/// and only when a wanted kind rests on it; everything else is in the documents.
@Component
public class Findings {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::kind);

    private final List<FindingCheck> checks;
    private final SealedFiles sealed;

    Findings(List<FindingCheck> checks, SealedFiles sealed) {
        this.checks = List.copyOf(checks);
        this.sealed = sealed;
    }

    /// Looks into these files as of a day: what there is in one of them, the worst first. What is
    /// sealed in them is read now, everything else when it is asked for.
    public Function<Cadre, List<Finding>> in(
            Collection<Cadre> cadres,
            LocalDate asOf,
            Set<FindingKind> wanted,
            Organization organization) {
        Map<DocumentKey, SealedFile> opened =
                restsOnSealed(wanted)
                        ? sealed.of(cadres.stream().map(DocumentKey::of).toList())
                        : Map.of();
        return cadre ->
                in(
                        new CadreFacts(cadre, asOf, organization),
                        opened.get(DocumentKey.of(cadre)),
                        wanted);
    }

    /// Whether some of these kinds cannot be told from the plain document.
    static boolean restsOnSealed(Set<FindingKind> wanted) {
        return !Collections.disjoint(wanted, IdNumberCheck.KINDS)
                || !Collections.disjoint(wanted, FamilyCheck.KINDS);
    }

    /// What there is in one file, the worst first.
    ///
    /// @param sealedFile null where no wanted kind rests on it
    List<Finding> in(CadreFacts file, @Nullable SealedFile sealedFile, Set<FindingKind> wanted) {
        Stream<Finding> plain =
                checks.stream()
                        .filter(check -> !Collections.disjoint(check.kinds(), wanted))
                        .flatMap(check -> check.findings(file));
        Stream<Finding> secret = sealedFile == null ? Stream.empty() : in(file.cadre(), sealedFile);
        return Stream.concat(plain, secret)
                .filter(finding -> wanted.contains(finding.kind()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Stream<Finding> in(Cadre cadre, SealedFile sealedFile) {
        return Stream.concat(
                IdNumberCheck.findings(cadre, sealedFile), FamilyCheck.findings(cadre, sealedFile));
    }
}
