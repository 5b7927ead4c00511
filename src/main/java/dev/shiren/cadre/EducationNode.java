package dev.shiren.cadre;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

/// An education as the graph shows it.
public final class EducationNode {

    static final String KIND = "Education";

    private final Cadre cadre;
    private final Education education;

    EducationNode(Cadre cadre, Education education) {
        this.cadre = cadre;
        this.education = education;
    }

    /// One of a cadre's, by code; null where there is none.
    public static @Nullable EducationNode find(Cadre cadre, String code) {
        return cadre.educations().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String id() {
        return RecordKey.of(cadre, KIND, education.code()).id();
    }

    public String code() {
        return education.code();
    }

    public Cadre cadre() {
        return cadre;
    }

    public EducationMode mode() {
        return education.mode();
    }

    public EducationLevel level() {
        return education.level();
    }

    public @Nullable String degree() {
        return education.degree();
    }

    public @Nullable String school() {
        return education.school();
    }

    public @Nullable String major() {
        return education.major();
    }

    public @Nullable PartialDate start() {
        return education.start();
    }

    public @Nullable PartialDate end() {
        return education.end();
    }
}
