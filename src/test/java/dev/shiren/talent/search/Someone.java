package dev.shiren.talent.search;

import dev.shiren.cadre.Profile;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.SupervisionEvent;

import java.util.List;

/// A cadre to write, with the records that filters look at.
record Someone(Profile profile, PerformanceRecords.Records records, List<SupervisionEvent> events) {

    Someone(Profile profile, List<Appraisal> appraisals, List<SupervisionEvent> events) {
        this(profile, new PerformanceRecords.Records(appraisals, List.of(), List.of()), events);
    }
}
