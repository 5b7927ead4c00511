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
import dev.shiren.talent.search.filter.SpecialtyEvidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes filters of every field and any nesting; objects inside have few fields, so that both many
/// and few people fulfil them.
final class RandomFilters {

    private final Dice dice;
    private final Vocabulary words;
    private final RandomPostFilters posts;
    private final RandomRecordFilters records;

    RandomFilters(long seed, Vocabulary words) {
        this.dice = new Dice(seed);
        this.words = words;
        this.posts = new RandomPostFilters(dice, words);
        this.records = new RandomRecordFilters(dice, words);
    }

    CadreFilter next() {
        LocalDate asOf =
                dice.chance(0.5) ? null : LocalDate.of(2016, 1, 1).plusDays(dice.below(4500));
        return object(asOf, 1 + dice.below(4));
    }

    private CadreFilter object(@Nullable LocalDate asOf, int depth) {
        boolean nest = depth > 1;
        double p = 0.06;
        return new CadreFilter(
                asOf,
                nest ? dice.maybe(0.3, () -> objects(depth)) : null,
                nest ? dice.maybe(0.4, () -> objects(depth)) : null,
                nest ? dice.maybe(0.5, () -> object(null, depth - 1)) : null,
                dice.maybe(0.02, () -> dice.few(words.codes())),
                null,
                dice.maybe(0.04, this::name),
                dice.maybe(p, () -> List.of(dice.one(Gender.values()))),
                dice.maybe(
                        p,
                        () ->
                                new CadreFilter.Birth(
                                        dice.maybe(0.7, () -> month(1960)),
                                        dice.maybe(0.7, () -> month(1980)))),
                dice.maybe(p, () -> dice.range(25, 60)),
                dice.maybe(p, () -> dice.few(words.ethnicities())),
                dice.maybe(p, () -> dice.chance(0.5)),
                dice.maybe(p, this::politics),
                dice.maybe(p, () -> dice.some(List.of(PersonStatus.values()))),
                dice.maybe(p, () -> dice.few(words.management())),
                dice.maybe(p, () -> dice.few(words.categories())),
                dice.maybe(p, () -> dice.some(List.of(RecruitSource.values()))),
                dice.maybe(p, () -> dice.few(words.ranks())),
                dice.maybe(p, this::units),
                dice.maybe(p, () -> dice.few(words.levels())),
                dice.maybe(p, () -> dice.few(words.levels())),
                dice.maybe(p, posts::post),
                dice.maybe(p, posts::post),
                dice.maybe(2 * p, posts::tenure),
                dice.maybe(2 * p, this::specialties),
                dice.maybe(p, this::educations),
                dice.maybe(p, () -> dice.few(words.technicalTitles())),
                dice.maybe(2 * p, posts::experience),
                dice.maybe(p, this::appraisals),
                dice.maybe(p, records::achievements),
                dice.maybe(p, records::awards),
                dice.maybe(p, records::rankings),
                dice.maybe(p, records::trainings),
                dice.maybe(p, () -> dice.few(words.pools())),
                dice.maybe(p, () -> dice.chance(0.5)));
    }

    private List<CadreFilter> objects(int depth) {
        List<CadreFilter> objects = new ArrayList<>();
        for (int n = dice.below(4); n > 0; n--) {
            objects.add(object(null, depth - 1));
        }
        return objects;
    }

    private String name() {
        if (dice.chance(0.4)) {
            return dice.one(Values.NAMES);
        }
        String name = dice.one(words.names()).strip();
        int length = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, 1 + dice.below(length)));
    }

    private CadreFilter.Politics politics() {
        return new CadreFilter.Politics(
                dice.maybe(0.5, () -> dice.few(words.politics())),
                dice.maybe(0.5, () -> dice.chance(0.5)));
    }

    private CadreFilter.Units units() {
        return new CadreFilter.Units(
                dice.maybe(0.2, () -> dice.few(words.units())),
                dice.maybe(0.4, () -> dice.few(words.units())),
                dice.maybe(0.3, () -> dice.some(List.of(UnitType.values()))),
                dice.maybe(0.3, () -> dice.some(List.of(UnitCategory.values()))));
    }

    private CadreFilter.Specialties specialties() {
        return new CadreFilter.Specialties(
                dice.maybe(0.9, () -> dice.few(words.specialties())),
                dice.maybe(0.6, () -> dice.one(Proficiency.values())),
                dice.maybe(0.5, () -> dice.chance(0.5)),
                dice.maybe(0.4, () -> dice.some(List.of(SpecialtyEvidence.values()))));
    }

    private CadreFilter.Educations educations() {
        return new CadreFilter.Educations(
                dice.maybe(0.6, () -> dice.some(List.of(EducationLevel.values()))),
                dice.maybe(0.4, () -> dice.one(EducationMode.values())),
                dice.maybe(0.3, () -> dice.piece(dice.one(words.schools()))),
                dice.maybe(0.3, () -> dice.piece(dice.one(words.majors()))));
    }

    private CadreFilter.Appraisals appraisals() {
        int years = 1 + dice.below(6);
        return new CadreFilter.Appraisals(
                dice.maybe(0.3, () -> dice.one(AppraisalForm.values())),
                dice.maybe(0.7, () -> dice.some(List.of(AppraisalGrade.values()))),
                dice.maybe(0.7, () -> years),
                dice.maybe(0.5, () -> 1 + dice.below(Math.min(years, 2))));
    }

    private PartialDate month(int year) {
        return new PartialDate(year + dice.below(20), dice.chance(0.3) ? 0 : 1 + dice.below(12), 0);
    }
}
