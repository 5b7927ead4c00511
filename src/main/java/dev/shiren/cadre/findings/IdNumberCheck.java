package dev.shiren.cadre.findings;

import static dev.shiren.cadre.findings.Finding.dotted;
import static dev.shiren.cadre.findings.FindingKind.ID_BIRTH_DIFFERS;
import static dev.shiren.cadre.findings.FindingKind.ID_NUMBER_MISSING;
import static dev.shiren.cadre.findings.FindingKind.ID_NUMBER_SHARED;
import static dev.shiren.cadre.findings.FindingKind.ID_SEX_DIFFERS;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.RecordKey;
import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.PartialDate;

import java.util.Set;
import java.util.stream.Stream;

/// The id number against the rest of the file. A stored number has the right form and check
/// digit. Birth and sex in it may lawfully differ from what the file establishes (三龄二历), so a
/// difference is told and nothing else; no message shows what the number says.
final class IdNumberCheck {

    static final Set<FindingKind> KINDS =
            Set.of(ID_NUMBER_MISSING, ID_NUMBER_SHARED, ID_BIRTH_DIFFERS, ID_SEX_DIFFERS);

    private IdNumberCheck() {}

    static Stream<Finding> findings(Cadre cadre, SealedFile sealed) {
        IdNumber number = sealed.idNumber();
        return number == null
                ? Stream.of(Finding.of(ID_NUMBER_MISSING, "没有登记身份证号", cadre))
                : Stream.of(
                                shared(cadre, sealed),
                                birth(cadre, sealed, number.birth()),
                                sex(cadre, Gender.ofCode(number.genderCode())))
                        .flatMap(found -> found);
    }

    private static Stream<Finding> shared(Cadre cadre, SealedFile sealed) {
        if (sealed.twins().isEmpty()) {
            return Stream.empty();
        }
        Finding finding =
                Finding.of(
                        ID_NUMBER_SHARED,
                        "另有 %d 份档案登记了相同的身份证号".formatted(sealed.twins().size()),
                        cadre);
        for (long twin : sealed.twins()) {
            finding = finding.and(new RecordKey(twin, null, null).id());
        }
        return Stream.of(finding);
    }

    private static Stream<Finding> birth(Cadre cadre, SealedFile sealed, PartialDate written) {
        PartialDate month = cadre.birth();
        PartialDate day = sealed.birth();
        if (written.latestMonth() < month.earliestMonth()
                || month.latestMonth() < written.earliestMonth()) {
            String message = "身份证号所载出生日期与档案记载的出生年月 %s 不一致".formatted(dotted(month));
            return Stream.of(Finding.of(ID_BIRTH_DIFFERS, message, cadre));
        }
        return day == null || day.equals(written)
                ? Stream.empty()
                : Stream.of(Finding.of(ID_BIRTH_DIFFERS, "身份证号所载出生日期与档案记载的年月一致，日不一致", cadre));
    }

    private static Stream<Finding> sex(Cadre cadre, Gender written) {
        return cadre.gender() == written
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                ID_SEX_DIFFERS,
                                "身份证号所载性别与档案记载的性别“%s”不一致".formatted(label(cadre.gender())),
                                cadre));
    }

    private static String label(Gender gender) {
        return switch (gender) {
            case MALE -> "男";
            case FEMALE -> "女";
        };
    }
}
