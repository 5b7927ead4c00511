package dev.shiren.performance;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.findings.Finding;
import dev.shiren.cadre.findings.FindingCheck;
import dev.shiren.cadre.findings.FindingKind;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Years of service without an annual result: of the last three full years, which conditions on
/// appraisals ask for, and of all years since the first result recorded. The year in which work
/// began is one of probation.
@Component
final class AppraisalYearCheck implements FindingCheck {

    private static final int ALWAYS_ASKED_FOR = 3;

    /// Results of a year are decided in the first months of the next.
    private static final Month DECIDED_BY = Month.MARCH;

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.APPRAISAL_YEAR_MISSING);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        Cadre cadre = file.cadre();
        if (cadre.status() != PersonStatus.SERVING) {
            return Stream.empty();
        }
        List<Appraisal> recorded = yearly(cadre);
        Set<Integer> missing = missing(file, recorded);
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        boolean serviceKnown = serviceStart(cadre) != null || !recorded.isEmpty();
        Finding finding = finding(cadre, recorded, missing);
        if (!serviceKnown) {
            return Stream.of(finding.inDoubt("参加工作时间和任职均未登记，是否应当考核不能确定"));
        }
        return Stream.of(
                undecided(file.asOf(), missing) ? finding.inDoubt("该年度的结果可能尚未评定") : finding);
    }

    private static Set<Integer> missing(CadreFacts file, List<Appraisal> recorded) {
        int last = file.asOf().getYear() - 1;
        int first = last - ALWAYS_ASKED_FOR + 1;
        if (!recorded.isEmpty()) {
            first = Math.min(first, recorded.getFirst().year());
        }
        PartialDate start = serviceStart(file.cadre());
        if (start != null) {
            first = Math.max(first, start.year() + 1);
        }
        Set<Integer> years = recorded.stream().map(Appraisal::year).collect(Collectors.toSet());
        return IntStream.rangeClosed(first, last)
                .filter(year -> !years.contains(year))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding finding(Cadre cadre, List<Appraisal> recorded, Set<Integer> missing) {
        String years = missing.stream().map(String::valueOf).collect(Collectors.joining("、"));
        String message =
                recorded.isEmpty()
                        ? "没有年度考核结果，近三年缺 %s 年".formatted(years)
                        : "缺少 %s 年的年度考核结果".formatted(years);
        return Finding.of(FindingKind.APPRAISAL_YEAR_MISSING, message, cadre);
    }

    private static boolean undecided(LocalDate asOf, Set<Integer> missing) {
        return asOf.getMonth().compareTo(DECIDED_BY) <= 0
                && missing.equals(Set.of(asOf.getYear() - 1));
    }

    /// Results that stand for a year, by year: annual ones, and those of the probation.
    private static List<Appraisal> yearly(Cadre cadre) {
        return PerformanceNode.records(cadre).appraisals().stream()
                .filter(
                        a ->
                                a.form() == AppraisalForm.ANNUAL
                                        || a.form() == AppraisalForm.PROBATION)
                .toList();
    }

    /// When work began, else the first post recorded, which is no earlier.
    private static @Nullable PartialDate serviceStart(Cadre cadre) {
        return cadre.workStart() != null
                ? cadre.workStart()
                : cadre.profile().appointments().stream()
                        .findFirst()
                        .map(Appointment::start)
                        .orElse(null);
    }
}
