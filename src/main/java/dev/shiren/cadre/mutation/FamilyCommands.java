package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.bulk.ChildTable;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Families;
import dev.shiren.cadre.FamilyMember;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What may be recorded of family members (家庭成员, class P3). Nothing that is stored is compared with
/// what is given: an answer would tell who is there.
///
/// @param table where members are written
/// @param numbers of the cadre's members
record FamilyCommands(
        Cadre cadre, ChildTable<Families.Member> table, List<Integer> numbers, LocalDate today) {

    /// Below this age a member's post and political status are not kept (个人信息保护法 art. 28, 31).
    private static final int CHILD = 14;

    Edit add(FamilyMember facts) {
        int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(-1);
        // Beyond the version, which only grows: so that a number is not soon used again.
        return put(Math.max(last, (int) cadre.version()) + 1, facts);
    }

    Edit correct(String member, FamilyMember facts) {
        return put(find(member), facts);
    }

    Edit remove(String member) {
        return new Edit(member, List.of(Edit.Write.remove(table, find(member))));
    }

    private Edit put(int no, FamilyMember facts) {
        References.said("relation", facts.relation());
        References.said("name", facts.name());
        References.said("politicalStatus", facts.politicalStatus());
        References.said("unitAndPost", facts.unitAndPost());
        PartialDate birth = facts.birth();
        if (birth != null) {
            check(facts, birth);
        }
        FamilyMember kept =
                new FamilyMember(
                        facts.relation(),
                        facts.name(),
                        birth == null ? null : birth.toMonth(),
                        facts.politicalStatus(),
                        facts.unitAndPost(),
                        facts.deceased());
        return Edit.put(Integer.toString(no), table, new Families.Member(no, kept));
    }

    private void check(FamilyMember facts, PartialDate birth) {
        if (birth.earliest().isAfter(today)) {
            throw RefusedException.of(
                    INVALID_VALUE, "birth", "the birth is yet to come: correct it");
        }
        if (birth.latest().isAfter(today.minusYears(CHILD))) {
            refuseOfChild("unitAndPost", facts.unitAndPost());
            refuseOfChild("politicalStatus", facts.politicalStatus());
        }
    }

    private static void refuseOfChild(String field, @Nullable String value) {
        if (value != null) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    field,
                    "of a child under %d only relation, name and month of birth are kept"
                            .formatted(CHILD));
        }
    }

    private int find(String member) {
        return numbers.stream()
                .filter(no -> Integer.toString(no).equals(member))
                .findFirst()
                .orElseThrow(
                        () ->
                                RefusedException.of(
                                        NOT_FOUND,
                                        "member",
                                        "the cadre has no such family member"));
    }
}
