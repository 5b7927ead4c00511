package dev.shiren.exchange;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.FamilyMember;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.Place;
import dev.shiren.exchange.lrmx.LrmxEducation;
import dev.shiren.exchange.lrmx.LrmxFamilyMember;
import dev.shiren.exchange.lrmx.LrmxPerson;
import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Turns what a person file means into a cadre line: what the form does not say is absent and so
/// keeps what is stored, and records that are there already are not added again.
final class PersonLine {

    private final LrmxPerson person;
    private final StoredPerson stored;

    PersonLine(LrmxPerson person, StoredPerson stored) {
        this.person = person;
        this.stored = stored;
    }

    /// The line, with the appointments read in the resume.
    ///
    /// @throws dev.shiren.kernel.InvalidValueException when a text is longer than what is kept
    CadreLine line(List<Appointment> appointments) {
        IdNumber idNumber = person.idNumber();
        return new CadreLine(
                stored.code(),
                stored.name() == null ? person.name().matching() : stored.name(),
                null,
                gender(),
                birth(),
                person.ethnicity(),
                place(person.nativePlace(), stored.nativePlace()),
                place(person.birthPlace(), stored.birthPlace()),
                null,
                politicalStatus(),
                person.party().joined(),
                person.workStart(),
                idNumber == null ? null : idNumber.value(),
                stored.unit(),
                null,
                stored.managementCategory(),
                null,
                stored.status(),
                null,
                null,
                null,
                text(person.specialty()),
                null,
                text(person.resume().verbatim()),
                appointments,
                educations(),
                null,
                family(),
                appraisals(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// Where the file and what is stored disagree: told, never corrected.
    List<String> disagreements() {
        List<String> found = new ArrayList<>();
        if (stored.name() != null && !stored.name().equals(person.name().matching())) {
            found.add("the name differs from the stored one, which stays");
        }
        Gender own = person.gender() == null ? null : Gender.ofCode(person.gender());
        if (stored.gender() != null && own != null && stored.gender() != own) {
            found.add("the sex differs from the stored one, which stays");
        }
        PartialDate birth = person.birth();
        if (stored.birth() != null && birth != null && !birth.toMonth().equals(stored.birth())) {
            found.add("the birth month differs from the stored one, which stays");
        }
        for (Appraisal appraisal : annual()) {
            if (stored.appraisals().stream()
                    .anyMatch(
                            known ->
                                    sameYear(known, appraisal)
                                            && known.grade() != appraisal.grade())) {
                found.add(
                        "the annual result of %d differs from the stored one, which stays"
                                .formatted(appraisal.year()));
            }
        }
        return found;
    }

    private Gender gender() {
        if (stored.gender() != null) {
            return stored.gender();
        }
        return Gender.ofCode(required(person.gender(), "gender"));
    }

    private PartialDate birth() {
        PartialDate known = stored.birth();
        PartialDate own = person.birth();
        boolean finer = known != null && own != null && own.toMonth().equals(known);
        return known == null || finer ? required(own, "birth") : known;
    }

    // The form writes a bare date for members and probationary members alike, and nothing for some
    // of the others: it fills a gap and overrules nothing.
    private @Nullable List<String> politicalStatus() {
        return stored.politicalStatus() != null || person.party().statuses().isEmpty()
                ? null
                : person.party().statuses();
    }

    private List<Education> educations() {
        List<Education> added = new ArrayList<>();
        for (LrmxEducation e : person.educations()) {
            EducationMode mode = EducationMode.valueOf(e.mode().name());
            EducationLevel level = EducationLevel.valueOf(e.level().name());
            boolean known =
                    stored.educations().stream()
                            .anyMatch(s -> s.mode() == mode && s.level() == level);
            if (!known) {
                added.add(
                        new Education(
                                "lrmx-" + mode + "-" + level,
                                mode,
                                level,
                                e.degree(),
                                text(e.school()),
                                text(e.major()),
                                null,
                                null));
            }
        }
        return added;
    }

    private List<Appraisal> appraisals() {
        return annual().stream()
                .filter(own -> stored.appraisals().stream().noneMatch(s -> sameYear(s, own)))
                .toList();
    }

    private List<Appraisal> annual() {
        return person.appraisals().stream()
                .map(
                        a ->
                                new Appraisal(
                                        "lrmx-" + a.year(),
                                        AppraisalForm.ANNUAL,
                                        a.year(),
                                        null,
                                        AppraisalGrade.valueOf(a.grade().name()),
                                        null,
                                        null,
                                        null,
                                        null))
                .toList();
    }

    private static boolean sameYear(Appraisal known, Appraisal own) {
        return known.form() == AppraisalForm.ANNUAL && known.year().equals(own.year());
    }

    private List<FamilyMember> family() {
        return person.family().stream().map(PersonLine::member).toList();
    }

    private static FamilyMember member(LrmxFamilyMember m) {
        return new FamilyMember(
                m.relation(),
                m.name().matching(),
                m.birth(),
                text(m.politicalStatus()),
                text(m.unitAndPost()),
                m.deceased() ? true : null);
    }

    // The stored division goes with the stored text and no other.
    private static @Nullable Place place(String text, @Nullable Place known) {
        return text.isEmpty() || (known != null && known.text().equals(text))
                ? null
                : new Place(null, text);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("a file without " + what + " was not refused");
        }
        return value;
    }
}
