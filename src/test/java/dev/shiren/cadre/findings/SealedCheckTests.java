package dev.shiren.cadre.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.FamilyMember;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.facts.Evidence;
import dev.shiren.kernel.PartialDate;
import dev.shiren.testing.FileDraft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/// Checks that rest on sealed facts and give nothing of them away.
class SealedCheckTests {

    // Invented numbers: a woman's of 1980-05-17, and a man's of 1980-01-01.
    private static final String OWN = "110105198005170025";
    private static final String OTHER = "34052419800101001X";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    1980-05, 1980-05-17, 2, -
                    1980-05, -, 2, -
                    1980, -, 2, -
                    1980-06, -, 2, ID_BIRTH_DIFFERS WARNING 身份证号所载出生日期与档案记载的出生年月 1980.06 不一致
                    1981, -, 2, ID_BIRTH_DIFFERS WARNING 身份证号所载出生日期与档案记载的出生年月 1981 不一致
                    1980-05, 1980-05-18, 2, ID_BIRTH_DIFFERS WARNING 身份证号所载出生日期与档案记载的年月一致，日不一致
                    1980-05, -, 1, ID_SEX_DIFFERS WARNING 身份证号所载性别与档案记载的性别“男”不一致
                    """)
    void comparesTheIdNumber(
            String birth, @Nullable String day, String gender, @Nullable String told) {
        Cadre cadre = new FileDraft().with("birth", birth).with("gender", gender).facts().cadre();
        PrivateFacts facts =
                new PrivateFacts(day == null ? null : PartialDate.parse(day), null, OWN, List.of());
        assertThat(
                        IdNumberCheck.findings(cadre, SealedFile.of(facts, List.of()))
                                .map(FileDraft::text)
                                .toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void missesTheIdNumber() {
        assertThat(
                        IdNumberCheck.findings(new FileDraft().facts().cadre(), SealedFile.EMPTY)
                                .map(FileDraft::text))
                .containsExactly("ID_NUMBER_MISSING NOTICE 没有登记身份证号");
    }

    @Test
    void namesTheFilesThatShareANumber() {
        SealedFile sealed =
                SealedFile.of(new PrivateFacts(null, null, OTHER, List.of()), List.of(7L, 9L));
        Cadre cadre = new FileDraft().with("birth", "1980-01").with("gender", "1").facts().cadre();
        List<Finding> found = IdNumberCheck.findings(cadre, sealed).toList();
        assertThat(found)
                .extracting(FileDraft::text)
                .containsExactly("ID_NUMBER_SHARED ERROR 另有 2 份档案登记了相同的身份证号");
        assertThat(found.getFirst().records())
                .containsExactly(
                        new Evidence(cadre.id()),
                        new Evidence(new RecordKey(7, null, null).id()),
                        new Evidence(new RecordKey(9, null, null).id()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    '', PARENT_MISSING WARNING 没有登记家庭成员
                    父亲 母亲, -
                    父 母 妻子, -
                    父亲 妻子, PARENT_MISSING WARNING 家庭成员中没有母亲
                    母亲, PARENT_MISSING WARNING 家庭成员中没有父亲
                    岳父 岳母 继父, PARENT_MISSING WARNING 家庭成员中没有父亲和母亲
                    父亲 父亲 母亲, PARENT_REPEATED WARNING 家庭成员中有 2 名父亲
                    父亲 母亲 母亲 母亲, PARENT_REPEATED WARNING 家庭成员中有 3 名母亲
                    """)
    void countsParents(String relations, @Nullable String told) {
        List<FamilyMember> family =
                Arrays.stream(relations.split(" ", -1))
                        .filter(relation -> !relation.isEmpty())
                        .map(r -> new FamilyMember(r, "某人", null, null, null, null))
                        .toList();
        SealedFile sealed = SealedFile.of(new PrivateFacts(null, null, null, family), List.of());
        assertThat(
                        FamilyCheck.findings(new FileDraft().facts().cadre(), sealed)
                                .map(FileDraft::text)
                                .toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void showsNothingInALog() {
        PrivateFacts facts = new PrivateFacts(null, null, OWN, List.of());
        assertThat(SealedFile.of(facts, List.of())).hasToString("SealedFile[hidden]");
    }
}
