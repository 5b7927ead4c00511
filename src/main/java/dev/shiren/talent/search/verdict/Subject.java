package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.RecordKey;
import dev.shiren.kernel.NodeId;
import dev.shiren.org.Organization;
import dev.shiren.org.Unit;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.EffectPeriod;
import dev.shiren.supervision.SupervisionSections;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A cadre whom a filter is read over, with the units and codes of the same time.
public record Subject(CadreDocument document, Organization organization) {

    private static final PerformanceRecords.Records NOTHING =
            new PerformanceRecords.Records(List.of(), List.of(), List.of());

    Profile profile() {
        return document.profile();
    }

    long cadreId() {
        return document.cadreId();
    }

    List<Appraisal> appraisals() {
        return records().appraisals();
    }

    PerformanceRecords.Records records() {
        var records = document.section(PerformanceRecords.Records.SECTION);
        return records == null ? NOTHING : records;
    }

    List<EffectPeriod> effects() {
        var effects = document.section(SupervisionSections.Effects.SECTION);
        return effects == null ? List.of() : effects.periods();
    }

    @Nullable Unit unit(@Nullable String code) {
        return code == null ? null : organization.units().unit(code);
    }

    /// The id of the cadre.
    String id() {
        return new NodeId(Cadre.TYPE, Long.toString(cadreId())).toString();
    }

    /// The id of a record of the cadre.
    String id(String kind, String code) {
        return new RecordKey(cadreId(), kind, code).id();
    }
}
