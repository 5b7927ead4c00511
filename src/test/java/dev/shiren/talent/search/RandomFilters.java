package dev.shiren.talent.search;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.RecruitSource;
import dev.shiren.kernel.PartialDate;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.IntRange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes filters of every field and any nesting; objects inside have few fields, so that both many
/// and few people fulfil them.
final class RandomFilters {

    private final Dice dice;

    RandomFilters(long seed) {
        this.dice = new Dice(seed);
    }

    CadreFilter next() {
        LocalDate asOf =
                dice.chance(0.5) ? null : LocalDate.of(2024, 1, 1).plusMonths(dice.below(40));
        return object(asOf, 1 + dice.below(4));
    }

    private CadreFilter object(@Nullable LocalDate asOf, int depth) {
        boolean nest = depth > 1;
        double p = 0.08;
        return new CadreFilter(
                asOf,
                nest ? dice.maybe(0.3, () -> objects(depth)) : null,
                nest ? dice.maybe(0.4, () -> objects(depth)) : null,
                nest ? dice.maybe(0.5, () -> object(null, depth - 1)) : null,
                dice.maybe(0.02, () -> List.of("RND-1", "RND-2", "RND-3", "NOBODY")),
                null,
                dice.maybe(0.05, () -> dice.one(Values.NAMES)),
                dice.maybe(p, () -> List.of(dice.one(Gender.values()))),
                dice.maybe(
                        p,
                        () ->
                                new CadreFilter.Birth(
                                        dice.maybe(0.7, () -> month(1960)),
                                        dice.maybe(0.7, () -> month(1980)))),
                dice.maybe(p, () -> range(25, 60)),
                dice.maybe(p, () -> dice.some(Values.ETHNICITIES)),
                dice.maybe(p, () -> dice.chance(0.5)),
                dice.maybe(p, this::politics),
                dice.maybe(p, () -> dice.some(List.of(PersonStatus.values()))),
                dice.maybe(p, () -> dice.some(Values.MANAGEMENT)),
                dice.maybe(p, () -> dice.some(Values.CATEGORIES)),
                dice.maybe(p, () -> dice.some(List.of(RecruitSource.values()))),
                dice.maybe(p, () -> dice.some(Values.RANKS)),
                dice.maybe(p, this::units),
                dice.maybe(p, () -> dice.some(Values.LEVELS)),
                dice.maybe(2 * p, this::specialties),
                dice.maybe(p, this::educations),
                dice.maybe(p, () -> dice.some(Values.TITLES)),
                dice.maybe(2 * p, this::experience),
                dice.maybe(p, this::appraisals),
                dice.maybe(p, () -> dice.some(Values.POOLS)),
                dice.maybe(p, () -> dice.chance(0.5)));
    }

    private List<CadreFilter> objects(int depth) {
        List<CadreFilter> objects = new ArrayList<>();
        for (int n = dice.below(4); n > 0; n--) {
            objects.add(object(null, depth - 1));
        }
        return objects;
    }

    private CadreFilter.Politics politics() {
        return new CadreFilter.Politics(
                dice.maybe(0.5, () -> dice.some(Values.POLITICS)),
                dice.maybe(0.5, () -> dice.chance(0.5)));
    }

    private CadreFilter.Units units() {
        return new CadreFilter.Units(
                dice.maybe(0.2, () -> dice.some(Values.UNITS)),
                dice.maybe(0.4, () -> dice.some(Values.UNITS)),
                dice.maybe(0.3, () -> dice.some(List.of(UnitType.values()))),
                dice.maybe(0.3, () -> dice.some(List.of(UnitCategory.values()))));
    }

    private CadreFilter.Specialties specialties() {
        return new CadreFilter.Specialties(
                dice.maybe(0.9, () -> dice.some(Values.SPECIALTIES)),
                dice.maybe(0.6, () -> dice.one(Proficiency.values())),
                dice.maybe(0.5, () -> dice.chance(0.5)));
    }

    private CadreFilter.Educations educations() {
        return new CadreFilter.Educations(
                dice.maybe(0.7, () -> dice.some(List.of(EducationLevel.values()))),
                dice.maybe(0.5, () -> dice.one(EducationMode.values())));
    }

    private CadreFilter.Experience experience() {
        return new CadreFilter.Experience(
                dice.maybe(0.5, () -> dice.chance(0.5)), dice.maybe(0.7, () -> range(0, 200)));
    }

    private CadreFilter.Appraisals appraisals() {
        int years = 1 + dice.below(6);
        return new CadreFilter.Appraisals(
                dice.maybe(0.3, () -> dice.one(AppraisalForm.values())),
                dice.maybe(0.7, () -> dice.some(List.of(AppraisalGrade.values()))),
                dice.maybe(0.7, () -> years),
                dice.maybe(0.5, () -> 1 + dice.below(Math.min(years, 2))));
    }

    private IntRange range(int least, int most) {
        int min = least + dice.below(most - least);
        return new IntRange(
                dice.maybe(0.8, () -> min), dice.maybe(0.6, () -> min + dice.below(most - least)));
    }

    private PartialDate month(int year) {
        return new PartialDate(year + dice.below(20), dice.chance(0.3) ? 0 : 1 + dice.below(12), 0);
    }
}
