package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.RecordKey;
import dev.shiren.org.Organization;
import dev.shiren.org.UnitNode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// An appraisal as the graph shows it.
public final class AppraisalNode implements PerformanceNode {

    static final String TYPE = "Appraisal";

    private final Cadre cadre;
    private final Appraisal appraisal;
    private final Organization organization;

    private AppraisalNode(Cadre cadre, Appraisal appraisal, Organization organization) {
        this.cadre = cadre;
        this.appraisal = appraisal;
        this.organization = organization;
    }

    /// The appraisals of a cadre by year.
    static List<AppraisalNode> of(Cadre cadre, Organization organization) {
        return PerformanceNode.records(cadre).appraisals().stream()
                .map(appraisal -> new AppraisalNode(cadre, appraisal, organization))
                .toList();
    }

    /// The record of this code; null without one.
    static @Nullable AppraisalNode find(Cadre cadre, String code, Organization organization) {
        return of(cadre, organization).stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String id() {
        return RecordKey.of(cadre, TYPE, appraisal.code()).id();
    }

    @Override
    public PerformanceKind kind() {
        return PerformanceKind.APPRAISAL;
    }

    @Override
    public String code() {
        return appraisal.code();
    }

    @Override
    public Cadre cadre() {
        return cadre;
    }

    /// The last day of the year or quarter appraised: when it was decided says less.
    @Override
    public LocalDate day() {
        int quarter = appraisal.quarter() == null ? 4 : appraisal.quarter();
        return LocalDate.of(appraisal.year(), quarter * 3, 1).plusMonths(1).minusDays(1);
    }

    public AppraisalForm form() {
        return appraisal.form();
    }

    public int year() {
        return appraisal.year();
    }

    public @Nullable Integer quarter() {
        return appraisal.quarter();
    }

    public AppraisalGrade grade() {
        return appraisal.grade();
    }

    public @Nullable String task() {
        return appraisal.task();
    }

    public @Nullable UnitNode unit() {
        return UnitNode.of(appraisal.unit(), organization);
    }

    public @Nullable LocalDate decidedOn() {
        return appraisal.decidedOn();
    }

    public @Nullable String note() {
        return appraisal.note();
    }
}
