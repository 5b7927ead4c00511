package dev.shiren.exchange.lrmx;

import dev.shiren.exchange.lrmx.LrmxEducation.Mode;
import dev.shiren.exchange.resume.Resume;
import dev.shiren.exchange.resume.ResumeParser;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads one file's fields into their meaning, doubt by doubt.
final class PersonExtraction {

    private final LrmxFile file;
    private final Findings findings;
    private final Identity identity;

    PersonExtraction(LrmxFile file) {
        this.file = file;
        this.findings = new Findings(file.warnings());
        this.identity = new Identity(file, findings);
    }

    LrmxPerson person() {
        return new LrmxPerson(
                identity.name(),
                identity.gender(),
                identity.birth(),
                ethnicity(),
                file.meaning(LrmxField.NATIVE_PLACE),
                file.meaning(LrmxField.BIRTH_PLACE),
                party(),
                date(LrmxField.WORK_START),
                file.meaning(LrmxField.HEALTH),
                file.meaning(LrmxField.TECHNICAL_TITLE),
                file.meaning(LrmxField.SPECIALTY),
                educations(),
                posts(),
                resume(),
                file.meaning(LrmxField.REWARDS),
                appraisals(),
                FamilyRows.members(file.family(), findings),
                filing(),
                identity.idNumber(),
                file.photo().orElse(null),
                findings.warnings(),
                findings.refused());
    }

    private @Nullable String ethnicity() {
        String text = file.meaning(LrmxField.ETHNICITY);
        String code = EthnicGroup.code(text).orElse(null);
        if (code == null && !text.isEmpty()) {
            findings.warn(LrmxField.ETHNICITY, "'" + text + "' is not in GB/T 3304: not read");
        }
        return code;
    }

    private PartyMembership party() {
        PartyMembership party = PartyMembership.of(file.raw(LrmxField.PARTY_JOIN));
        for (String piece : party.unread()) {
            findings.warn(
                    LrmxField.PARTY_JOIN,
                    "'" + piece + "' is neither a date nor a party: not read");
        }
        return party;
    }

    private @Nullable PartialDate date(LrmxField field) {
        String text = file.meaning(field);
        PartialDate date = FormDate.parse(text).orElse(null);
        if (date == null && !text.isEmpty()) {
            findings.warn(field, "'" + text + "' is no date such as 199502: not read");
        }
        return date;
    }

    private List<LrmxEducation> educations() {
        List<LrmxEducation> educations = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            EducationBlock block = EducationBlock.of(file, mode);
            String place = mode == Mode.FULL_TIME ? "QuanRiZhiJiaoYu 全日制教育" : "ZaiZhiJiaoYu 在职教育";
            block.doubts().forEach(doubt -> findings.warn(place, doubt));
            educations.addAll(block.educations());
        }
        return educations;
    }

    private LrmxPerson.Posts posts() {
        return new LrmxPerson.Posts(
                file.meaning(LrmxField.CURRENT_POSTS),
                file.meaning(LrmxField.PROPOSED_POSTS),
                file.meaning(LrmxField.POSTS_TO_LEAVE),
                file.meaning(LrmxField.REASON));
    }

    private Resume resume() {
        Resume resume = ResumeParser.parse(file.meaning(LrmxField.RESUME));
        resume.issues().forEach(issue -> findings.warn(LrmxField.RESUME, issue.message()));
        String current = FormText.squeeze(file.meaning(LrmxField.CURRENT_POSTS));
        resume.current()
                .filter(item -> !current.isEmpty())
                .filter(item -> !FormText.squeeze(item.text()).equals(current))
                .ifPresent(
                        item ->
                                findings.warn(
                                        LrmxField.CURRENT_POSTS,
                                        "differs from the current line of the resume: both kept"));
        return resume;
    }

    private List<LrmxAppraisal> appraisals() {
        AnnualResults results = AnnualResults.of(file.raw(LrmxField.ANNUAL_RESULTS));
        results.doubts().forEach(doubt -> findings.warn(LrmxField.ANNUAL_RESULTS, doubt));
        return results.appraisals();
    }

    private LrmxPerson.Filing filing() {
        return new LrmxPerson.Filing(
                file.meaning(LrmxField.REPORTING_UNIT),
                date(LrmxField.AGE_DATE),
                date(LrmxField.FILLED_ON),
                file.meaning(LrmxField.FILLED_BY),
                date(LrmxField.RETIREMENT_DUE),
                file.meaning(LrmxField.AGE_LIMIT));
    }
}
