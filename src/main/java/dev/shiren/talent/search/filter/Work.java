package dev.shiren.talent.search.filter;

import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.FrontLine;
import dev.shiren.org.UnitType;
import dev.shiren.talent.index.WorkKeys;

import java.util.Set;

/// A kind of work whose months are counted over all appointments that are of it.
///
/// @param key names it in the index
/// @param aspect what its appointments have in common
public record Work(String key, PostAspect aspect) {

    static Work grassroots() {
        return new Work(WorkKeys.GRASSROOTS, new PostAspect.Flagged(PostFlag.GRASSROOTS, true));
    }

    static Work secondment() {
        return new Work(
                WorkKeys.SECONDMENT, new PostAspect.OfType(Set.of(AppointmentType.SECONDMENT)));
    }

    static Work onFrontLine(FrontLine line) {
        return new Work(WorkKeys.frontLine(line), new PostAspect.OnFrontLine(Set.of(line)));
    }

    static Work inUnitType(UnitType type) {
        return new Work(WorkKeys.unitType(type), new PostAspect.OfUnitType(Set.of(type)));
    }

    /// @param codes the specialty and all below it
    static Work inChargeOf(String specialty, Set<String> codes) {
        return new Work(WorkKeys.duty(specialty), new PostAspect.InChargeOf(codes));
    }
}
