package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.testing.EngineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Who a person file is taken to be about. Every test has names of its own.
@EngineTest
class PersonMatchingIT {

    private final PersonImports people;

    PersonMatchingIT(@Autowired BeanFactory beans, @TempDir Path folder) {
        people = new PersonImports(beans, folder);
    }

    @Test
    void updatesTheCadreOfTheIdNumber() throws IOException {
        String number = PersonForm.idNumber("99010119840503200");
        people.roster(
                PersonImports.cadre("PA-1", "贺更新", "1984-05", ",\"idNumber\":\"" + number + "\""));
        PersonForm form =
                PersonForm.of("贺新更", "198405")
                        .with("ShenFenZheng", number)
                        .with("ShuXiZhuanYeYouHeZhuanChang", "招商引资");
        assertThat(people.run(people.one(form), ImportOptions.NONE).cadres()).isEqualTo(1);
        assertThat(people.document("PA-1").version()).isEqualTo(2);
        assertThat(people.document("PA-1").profile().specialtyText()).isEqualTo("招商引资");
        assertThat(people.document("PA-1").profile().name()).isEqualTo("贺更新");
        assertThat(people.log.findings)
                .extracting(Finding::message)
                .containsExactly("the name differs from the stored one, which stays");
    }

    @ParameterizedTest
    @CsvSource({"PB, 罗一, 1980-03", "PC, 罗二, 1980"})
    void offersANamesakeOfTheSameMonthAndGuessesNothing(String code, String name, String birth)
            throws IOException {
        people.roster(
                PersonImports.cadre(code + "-1", name, birth, ""),
                PersonImports.cadre(code + "-2", name, "1981-03", ""),
                PersonImports.cadre(code + "-3", name, "1980-04", ""));
        ImportSummary summary =
                people.run(people.one(PersonForm.of(name, "198003")), ImportOptions.NONE);
        assertThat(summary.conflicts()).isEqualTo(1);
        assertThat(summary.changed()).isZero();
        Finding conflict = people.log.findings.getFirst();
        assertThat(conflict.severity()).isEqualTo(Finding.Severity.CONFLICT);
        assertThat(conflict.code()).isEqualTo(Finding.Code.AMBIGUOUS_PERSON);
        assertThat(conflict.place()).isEqualTo("one.lrmx");
        assertThat(conflict.candidates()).containsExactly(code + "-1");
        assertThat(conflict.message()).contains("decide who it is");
        assertThat(people.document(code + "-1").version()).isEqualTo(1);
    }

    @Test
    void takesADecisionAndRemembersIt() throws IOException {
        people.roster(
                PersonImports.cadre("PD-1", "罗三", "1980-03", ""),
                PersonImports.cadre("PD-2", "罗三", "1980-03", ""));
        PersonForm form = PersonForm.of("罗三", "198003").with("ShuXiZhuanYeYouHeZhuanChang", "水利规划");
        assertThat(people.run(people.one(form), ImportOptions.NONE).conflicts()).isEqualTo(1);
        assertThat(people.log.findings.getFirst().candidates()).containsExactly("PD-1", "PD-2");
        assertThat(people.run(people.one(form), new ImportOptions("PD-2", null)).cadres())
                .isEqualTo(1);
        assertThat(people.document("PD-2").profile().specialtyText()).isEqualTo("水利规划");
        assertThat(people.document("PD-1").profile().specialtyText()).isNull();
        ImportSummary again = people.run(people.one(form), ImportOptions.NONE);
        assertThat(again.conflicts()).isZero();
        assertThat(again.changed()).isZero();
    }

    @Test
    void refusesADecisionThatTheIdNumbersContradict() throws IOException {
        String number = PersonForm.idNumber("99010119800303100");
        people.roster(
                PersonImports.cadre("PG-1", "罗十", "1980-03", ",\"idNumber\":\"" + number + "\""));
        PersonForm form =
                PersonForm.of("罗十", "198003")
                        .with("ShenFenZheng", PersonForm.idNumber("99010119800303200"));

        ImportSummary summary = people.run(people.one(form), new ImportOptions("PG-1", null));

        assertThat(summary.conflicts()).isEqualTo(1);
        assertThat(people.log.findings.getFirst().message()).contains("another id number");
        assertThat(people.document("PG-1").version()).isEqualTo(1);
    }

    @Test
    void refusesADecisionForSeveralFilesBeforeWritingAny() throws IOException {
        people.roster(PersonImports.cadre("PE-1", "罗四", "1980-03", ""));
        people.write(
                "a.lrmx", PersonForm.of("罗四", "198003").with("ShuXiZhuanYeYouHeZhuanChang", "甲"));
        people.write("b.lrmx", PersonForm.of("罗五", "198003"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.run(people.folder, new ImportOptions("PE-1", null)))
                .withMessageContaining("PE-1")
                .withMessageContaining("by itself");
        assertThat(people.document("PE-1").version()).isEqualTo(1);
    }

    @Test
    void refusesOptionsThatNameNothing() throws IOException {
        Path file = people.one(PersonForm.of("罗六", "198003"));
        for (String code : List.of("PF-NOBODY", "不是代码")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> people.run(file, new ImportOptions(code, null)))
                    .withMessage("there is no cadre with the code " + code);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> people.run(file, new ImportOptions(null, code)))
                    .withMessage("there is no unit with the code " + code);
        }
    }

    @Test
    void takesANewPersonOnlyIntoAUnitThatIsNamed() throws IOException {
        people.roster();
        Path file = people.one(PersonForm.of("罗七", "198003"));
        assertThat(people.run(file, ImportOptions.NONE).rejected()).isEqualTo(1);
        Finding refusal = people.log.findings.getFirst();
        assertThat(refusal.code()).isEqualTo(Finding.Code.UNKNOWN_PERSON);
        assertThat(refusal.message()).contains("name the unit");
        assertThat(people.run(file, new ImportOptions(null, PersonImports.UNIT)).cadres())
                .isEqualTo(1);
        CadreDocument person = people.named("罗七");
        assertThat(person.profile().unit()).isEqualTo(PersonImports.UNIT);
        assertThat(person.profile().code()).matches("lrmx-[0-9a-f]{20}");
        assertThat(people.run(file, ImportOptions.NONE).changed()).isZero();
        assertThat(people.log.findings).isEmpty();
    }
}
