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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes filters of every field and any nesting; objects inside have few fields, so that both many
/// and few people fulfil them.
final class RandomFilters {

    private final Random random;

    RandomFilters(long seed) {
        this.random = new Random(seed);
    }

    CadreFilter next() {
        LocalDate asOf = chance(0.5) ? null : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1400));
        return object(asOf, 1 + random.nextInt(4));
    }

    private CadreFilter object(@Nullable LocalDate asOf, int depth) {
        boolean nest = depth > 1;
        double p = 0.08;
        return new CadreFilter(
                asOf,
                nest ? maybe(0.3, () -> objects(depth)) : null,
                nest ? maybe(0.4, () -> objects(depth)) : null,
                nest ? maybe(0.5, () -> object(null, depth - 1)) : null,
                maybe(0.02, () -> List.of("RND-1", "RND-2", "RND-3", "NOBODY")),
                null,
                maybe(0.05, () -> one(Values.NAMES)),
                maybe(p, () -> List.of(one(Gender.values()))),
                maybe(p, () -> new CadreFilter.Birth(maybe(0.7, () -> month(1960)), maybe(0.7, () -> month(1980)))),
                maybe(p, () -> range(25, 60)),
                maybe(p, () -> some(Values.ETHNICITIES)),
                maybe(p, () -> chance(0.5)),
                maybe(p, this::politics),
                maybe(p, () -> some(List.of(PersonStatus.values()))),
                maybe(p, () -> some(Values.MANAGEMENT)),
                maybe(p, () -> some(Values.CATEGORIES)),
                maybe(p, () -> some(List.of(RecruitSource.values()))),
                maybe(p, () -> some(Values.RANKS)),
                maybe(p, this::units),
                maybe(p, () -> some(Values.LEVELS)),
                maybe(2 * p, this::specialties),
                maybe(p, this::educations),
                maybe(p, () -> some(Values.TITLES)),
                maybe(2 * p, this::experience),
                maybe(p, this::appraisals),
                maybe(p, () -> some(Values.POOLS)),
                maybe(p, () -> chance(0.5)));
    }

    private List<CadreFilter> objects(int depth) {
        List<CadreFilter> objects = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            objects.add(object(null, depth - 1));
        }
        return objects;
    }

    private CadreFilter.Politics politics() {
        return new CadreFilter.Politics(
                maybe(0.5, () -> some(Values.POLITICS)), maybe(0.5, () -> chance(0.5)));
    }

    private CadreFilter.Units units() {
        return new CadreFilter.Units(
                maybe(0.2, () -> some(Values.UNITS)),
                maybe(0.4, () -> some(Values.UNITS)),
                maybe(0.3, () -> some(List.of(UnitType.values()))),
                maybe(0.3, () -> some(List.of(UnitCategory.values()))));
    }

    private CadreFilter.Specialties specialties() {
        return new CadreFilter.Specialties(
                maybe(0.9, () -> some(Values.SPECIALTIES)),
                maybe(0.6, () -> one(Proficiency.values())),
                maybe(0.5, () -> chance(0.5)));
    }

    private CadreFilter.Educations educations() {
        return new CadreFilter.Educations(
                maybe(0.7, () -> some(List.of(EducationLevel.values()))),
                maybe(0.5, () -> one(EducationMode.values())));
    }

    private CadreFilter.Experience experience() {
        return new CadreFilter.Experience(
                maybe(0.5, () -> chance(0.5)), maybe(0.7, () -> range(0, 200)));
    }

    private CadreFilter.Appraisals appraisals() {
        int years = 1 + random.nextInt(6);
        return new CadreFilter.Appraisals(
                maybe(0.3, () -> one(AppraisalForm.values())),
                maybe(0.7, () -> some(List.of(AppraisalGrade.values()))),
                maybe(0.7, () -> years),
                maybe(0.5, () -> 1 + random.nextInt(Math.min(years, 2))));
    }

    private IntRange range(int least, int most) {
        int min = least + random.nextInt(most - least);
        return new IntRange(
                maybe(0.8, () -> min), maybe(0.6, () -> min + random.nextInt(most - least)));
    }

    private PartialDate month(int year) {
        return new PartialDate(year + random.nextInt(20), chance(0.3) ? 0 : 1 + random.nextInt(12), 0);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> @Nullable T maybe(double probability, Supplier<T> value) {
        return chance(probability) ? value.get() : null;
    }

    private <T> List<T> some(List<T> values) {
        List<T> chosen = new ArrayList<>(values);
        chosen.removeIf(_ -> chance(0.6));
        return chosen;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
