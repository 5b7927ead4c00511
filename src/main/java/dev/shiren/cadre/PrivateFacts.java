package dev.shiren.cadre;

import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The sealed section of a cadre's document (classes P2 and P3). As input of an import, what is
/// absent keeps what is stored; a family list that is given replaces the stored one.
///
/// @param birth the date of birth to the day, where it is known that exactly
/// @param idNumber GB 11643, checked
public record PrivateFacts(
        @Nullable PartialDate birth,
        @Nullable List<String> formerNames,
        @Nullable String idNumber,
        List<FamilyMember> family) {

    /// The section's name and type within a document.
    public static final Section<PrivateFacts> SECTION =
            new Section<>("private", PrivateFacts.class, Section.Storage.SEALED);

    public PrivateFacts {
        birth = birth == null || birth.day() == 0 ? null : birth;
        idNumber = idNumber == null ? null : IdNumber.parse(idNumber).value();
        formerNames = formerNames == null ? null : List.copyOf(formerNames);
        family = family == null ? List.of() : List.copyOf(family);
        if (formerNames != null) {
            formerNames.forEach(name -> Constraint.length("formerNames", name, 50));
        }
    }

    boolean isEmpty() {
        return birth == null && formerNames == null && idNumber == null && family.isEmpty();
    }
}
