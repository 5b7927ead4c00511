package dev.shiren.cadre.findings;

import dev.shiren.cadre.FamilyMember;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What findings may know of a cadre's sealed facts. Nothing of it is ever shown.
///
/// @param twins numbers of the other cadres with the same id number
record SealedFile(
        @Nullable IdNumber idNumber,
        @Nullable PartialDate birth,
        List<FamilyMember> family,
        List<Long> twins) {

    /// Nothing sensitive is recorded.
    static final SealedFile EMPTY = new SealedFile(null, null, List.of(), List.of());

    SealedFile {
        family = List.copyOf(family);
        twins = List.copyOf(twins);
    }

    static SealedFile of(PrivateFacts facts, List<Long> twins) {
        String number = facts.idNumber();
        return new SealedFile(
                number == null ? null : new IdNumber(number), facts.birth(), facts.family(), twins);
    }

    /// Shows nothing.
    @Override
    public String toString() {
        return "SealedFile[hidden]";
    }
}
