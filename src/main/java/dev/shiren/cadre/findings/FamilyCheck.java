package dev.shiren.cadre.findings;

import static dev.shiren.cadre.findings.FindingKind.PARENT_MISSING;
import static dev.shiren.cadre.findings.FindingKind.PARENT_REPEATED;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.FamilyMember;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the declared family has a father and a mother, and one of each. Only their number is
/// ever told, no name and no other member.
final class FamilyCheck {

    static final Set<FindingKind> KINDS = Set.of(PARENT_MISSING, PARENT_REPEATED);

    private static final Set<String> FATHER = Set.of("父亲", "父", "爸爸");
    private static final Set<String> MOTHER = Set.of("母亲", "母", "妈妈");

    private FamilyCheck() {}

    static Stream<Finding> findings(Cadre cadre, SealedFile sealed) {
        List<FamilyMember> family = sealed.family();
        if (family.isEmpty()) {
            return Stream.of(Finding.of(PARENT_MISSING, "没有登记家庭成员", cadre));
        }
        long fathers = count(family, FATHER);
        long mothers = count(family, MOTHER);
        return Stream.concat(missing(cadre, fathers, mothers), repeated(cadre, fathers, mothers));
    }

    private static Stream<Finding> missing(Cadre cadre, long fathers, long mothers) {
        if (fathers > 0 && mothers > 0) {
            return Stream.empty();
        }
        String who = fathers + mothers == 0 ? "父亲和母亲" : fathers == 0 ? "父亲" : "母亲";
        return Stream.of(Finding.of(PARENT_MISSING, "家庭成员中没有" + who, cadre));
    }

    private static Stream<Finding> repeated(Cadre cadre, long fathers, long mothers) {
        return Stream.of(several("父亲", fathers), several("母亲", mothers))
                .flatMap(found -> found)
                .map(message -> Finding.of(PARENT_REPEATED, message, cadre));
    }

    private static Stream<String> several(String who, long count) {
        return count > 1 ? Stream.of("家庭成员中有 %d 名%s".formatted(count, who)) : Stream.empty();
    }

    private static long count(List<FamilyMember> family, Set<String> relations) {
        return family.stream().filter(m -> relations.contains(m.relation().strip())).count();
    }
}
