package dev.shiren.exchange.lrmx;

import dev.shiren.exchange.lrmx.LrmxRelative.Field;
import dev.shiren.kernel.PartialDate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the family table. Blank rows, with which editors fill the form, mean nothing.
final class FamilyRows {

    private static final Pattern DECEASED = Pattern.compile("去世|死亡|逝世|已逝|已故");

    private FamilyRows() {}

    static List<LrmxFamilyMember> members(List<LrmxRelative> rows, Findings findings) {
        List<LrmxFamilyMember> members = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LrmxRelative row = rows.get(i);
            String place = LrmxField.FAMILY.place() + " row " + (i + 1);
            String relation = FormText.squeeze(meaning(row, Field.RELATION));
            PersonName name = PersonName.of(meaning(row, Field.NAME));
            if (!relation.isEmpty() && !name.matching().isEmpty()) {
                members.add(member(row, relation, name, place, findings));
            } else if (Stream.of(Field.values()).anyMatch(f -> !meaning(row, f).isEmpty())) {
                findings.warn(place, "lacks the relation or the name: not read");
            }
        }
        return members;
    }

    private static LrmxFamilyMember member(
            LrmxRelative row, String relation, PersonName name, String place, Findings findings) {
        String birthText = meaning(row, Field.BIRTH);
        PartialDate birth = FormDate.parse(birthText).orElse(null);
        if (birth == null && !birthText.isEmpty()) {
            findings.warn(place, "the birth is no date such as 197101: not read");
        }
        String unitAndPost = meaning(row, Field.UNIT_AND_POST);
        return new LrmxFamilyMember(
                relation,
                name,
                birth,
                meaning(row, Field.POLITICAL_STATUS),
                unitAndPost,
                DECEASED.matcher(unitAndPost).find());
    }

    private static String meaning(LrmxRelative row, Field field) {
        return FormText.meaning(row.text(field));
    }
}
