package dev.shiren.talent.search;

import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.FrontLine;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.IntRange;
import dev.shiren.talent.search.filter.PostFilter;
import dev.shiren.talent.search.filter.TenureFilter;

import java.util.List;

/// Makes the parts of filters that concern posts.
record RandomPostFilters(Dice dice, Vocabulary words) {

    PostFilter post() {
        double p = 0.2;
        return new PostFilter(
                dice.maybe(p, () -> dice.few(words.levels())),
                dice.maybe(0.15, () -> dice.few(words.titles())),
                dice.maybe(p, this::units),
                dice.maybe(p, () -> dice.some(List.of(AppointmentType.values()))),
                dice.maybe(p, () -> dice.chance(0.6)),
                dice.maybe(0.1, () -> dice.chance(0.6)),
                dice.maybe(0.1, () -> dice.chance(0.6)),
                dice.maybe(0.1, () -> dice.chance(0.6)),
                dice.maybe(0.1, () -> dice.some(List.of(FrontLine.values()))),
                dice.maybe(p, () -> dice.few(words.specialties())));
    }

    private CadreFilter.Units units() {
        return new CadreFilter.Units(
                dice.maybe(0.2, () -> dice.few(words.units())),
                dice.maybe(0.4, () -> dice.few(words.units())),
                dice.maybe(0.3, () -> dice.some(List.of(UnitType.values()))),
                dice.maybe(0.3, () -> dice.some(List.of(UnitCategory.values()))));
    }

    TenureFilter tenure() {
        return new TenureFilter(
                dice.maybe(0.5, this::months),
                dice.maybe(0.5, this::months),
                dice.maybe(0.5, this::months));
    }

    CadreFilter.Experience experience() {
        return new CadreFilter.Experience(
                dice.maybe(0.2, () -> dice.chance(0.5)),
                dice.maybe(0.3, this::months),
                dice.maybe(0.1, () -> dice.chance(0.5)),
                dice.maybe(0.1, this::months),
                dice.maybe(
                        0.2,
                        () ->
                                new CadreFilter.OnFrontLines(
                                        dice.some(List.of(FrontLine.values())),
                                        dice.maybe(0.6, this::months))),
                dice.maybe(
                        0.2,
                        () ->
                                new CadreFilter.InUnitTypes(
                                        dice.some(List.of(UnitType.values())),
                                        dice.maybe(0.6, this::months))),
                dice.maybe(
                        0.3,
                        () ->
                                new CadreFilter.InCharge(
                                        dice.few(words.specialties()),
                                        dice.maybe(0.7, this::months))));
    }

    private IntRange months() {
        return dice.range(0, 160);
    }
}
