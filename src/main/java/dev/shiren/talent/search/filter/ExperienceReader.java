package dev.shiren.talent.search.filter;

import dev.shiren.kernel.PartialDate;
import dev.shiren.org.UnitType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads what one filter object asks of all posts together. Where months are asked of several kinds
/// of work, each is counted for itself and one of them has to do.
final class ExperienceReader {

    private final Codes codes;
    private final int month;
    private final FieldReader.Clauses clauses;

    ExperienceReader(Codes codes, LocalDate asOf, FieldReader.Clauses clauses) {
        this.codes = codes;
        this.month = PartialDate.monthNumber(asOf);
        this.clauses = clauses;
    }

    void read(CadreFilter.@Nullable Experience experience) {
        if (experience == null) {
            return;
        }
        if (experience.townshipPrincipal() != null) {
            clauses.add(
                    "experience.townshipPrincipal",
                    !experience.townshipPrincipal(),
                    new Condition.TownshipPrincipal(month));
        }
        months(
                "experience.grassrootsMonths",
                List.of(Work.grassroots()),
                experience.grassrootsMonths());
        if (experience.secondment() != null) {
            clauses.add(
                    "experience.secondment",
                    !experience.secondment(),
                    held(Work.secondment().aspect()));
        }
        months(
                "experience.secondmentMonths",
                List.of(Work.secondment()),
                experience.secondmentMonths());
        frontLines(experience.frontLines());
        unitTypes(experience.unitTypes());
        duties(experience.duties());
    }

    private void frontLines(CadreFilter.@Nullable OnFrontLines lines) {
        if (lines == null) {
            return;
        }
        String field = "experience.frontLines";
        if (IntRange.asks(lines.months())) {
            months(
                    field,
                    lines.anyOf().stream().distinct().map(Work::onFrontLine).toList(),
                    lines.months());
        } else {
            clauses.add(field, held(new PostAspect.OnFrontLine(Set.copyOf(lines.anyOf()))));
        }
    }

    private void unitTypes(CadreFilter.@Nullable InUnitTypes types) {
        if (types == null) {
            return;
        }
        String field = "experience.unitTypes";
        Set<UnitType> wanted = new LinkedHashSet<>(types.anyOf());
        if (IntRange.asks(types.months())) {
            months(field, wanted.stream().map(Work::inUnitType).toList(), types.months());
        } else {
            clauses.add(field, held(new PostAspect.OfUnitType(wanted)));
        }
    }

    private void duties(CadreFilter.@Nullable InCharge duties) {
        if (duties == null) {
            return;
        }
        String field = "experience.duties";
        String path = clauses.path(field + ".anyOf");
        Set<String> all = codes.specialties(path, duties.anyOf());
        if (IntRange.asks(duties.months())) {
            List<Work> kinds =
                    duties.anyOf().stream()
                            .distinct()
                            .map(code -> Work.inChargeOf(code, codes.below(code)))
                            .toList();
            months(field, kinds, duties.months());
        } else {
            clauses.add(field, held(new PostAspect.InChargeOf(all)));
        }
    }

    private void months(String field, List<Work> kinds, @Nullable IntRange months) {
        if (IntRange.asks(months)) {
            Codes.Range range = codes.range(clauses.path(field), months, Codes.MAX_MONTHS);
            clauses.add(
                    field, new PostCondition.Experienced(kinds, range.min(), range.max(), month));
        }
    }

    private PostCondition held(PostAspect aspect) {
        return new PostCondition.Held(List.of(aspect), false, month);
    }
}
