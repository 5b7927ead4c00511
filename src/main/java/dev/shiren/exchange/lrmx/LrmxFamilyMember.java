package dev.shiren.exchange.lrmx;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

/// One relative.
///
/// @param relation the printed word (妻子, 长子)
/// @param birth as precise as written
/// @param deceased the form says so in the unit column
public record LrmxFamilyMember(
        String relation,
        PersonName name,
        @Nullable PartialDate birth,
        String politicalStatus,
        String unitAndPost,
        boolean deceased) {

    /// Tells nothing about the person.
    @Override
    public String toString() {
        return "LrmxFamilyMember[hidden]";
    }
}
