package dev.shiren.cadre.findings;

import dev.shiren.cadre.facts.CadreFacts;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Stream;

/// Files without a highest education: it is the highest level recorded, so one record is enough.
@Component
final class EducationCheck implements FindingCheck {

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.HIGHEST_EDUCATION_MISSING);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        return file.cadre().profile().educations().isEmpty()
                ? Stream.of(
                        Finding.of(
                                FindingKind.HIGHEST_EDUCATION_MISSING,
                                "没有学历记录，无最高学历",
                                file.cadre()))
                : Stream.empty();
    }
}
