package dev.shiren.talent.search.filter;

import dev.shiren.kernel.PartialDate;
import dev.shiren.org.CodeSystem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads the fields of one filter object that concern posts, now and ever.
final class PostReader {

    private final Codes codes;
    private final int month;
    private final FieldReader.Clauses clauses;

    PostReader(Codes codes, LocalDate asOf, FieldReader.Clauses clauses) {
        this.codes = codes;
        this.month = PartialDate.monthNumber(asOf);
        this.clauses = clauses;
    }

    void read(CadreFilter filter) {
        clauses.add(
                "postLevels",
                levels("postLevels", filter.postLevels()),
                levels -> new Condition.LevelIn(levels, month));
        clauses.add(
                "levelsEver",
                levels("levelsEver", filter.levelsEver()),
                levels ->
                        new PostCondition.Held(
                                List.of(
                                        new PostAspect.OfLevel(levels),
                                        new PostAspect.OfType(PostAspect.PROPER)),
                                false,
                                month));
        if (filter.currentPosts() != null) {
            List<PostAspect> aspects = aspects("currentPosts", filter.currentPosts());
            if (filter.currentPosts().types() == null) {
                aspects.add(new PostAspect.OfType(PostAspect.PROPER));
            }
            clauses.add("currentPosts", new PostCondition.Held(aspects, true, month));
        }
        if (filter.postsEver() != null) {
            List<PostAspect> aspects = aspects("postsEver", filter.postsEver());
            clauses.add("postsEver", new PostCondition.Held(aspects, false, month));
        }
        tenure(filter.tenure());
    }

    private void tenure(@Nullable TenureFilter tenure) {
        if (tenure != null) {
            tenure("tenure.inPost", PostCondition.TenureIn.POST, tenure.inPost());
            tenure("tenure.inLevel", PostCondition.TenureIn.LEVEL, tenure.inLevel());
            tenure("tenure.inUnit", PostCondition.TenureIn.UNIT, tenure.inUnit());
        }
    }

    private void tenure(String field, PostCondition.TenureIn in, @Nullable IntRange months) {
        if (IntRange.asks(months)) {
            Codes.Range range = codes.range(clauses.path(field), months, Codes.MAX_MONTHS);
            clauses.add(field, new PostCondition.Tenure(in, range.min(), range.max(), month));
        }
    }

    private @Nullable Set<String> levels(String field, @Nullable List<String> levels) {
        return codes.known(clauses.path(field), CodeSystem.POST_LEVEL, levels);
    }

    private List<PostAspect> aspects(String field, PostFilter post) {
        List<PostAspect> aspects = new ArrayList<>();
        add(aspects, levels(field + ".levels", post.levels()), PostAspect.OfLevel::new);
        String titles = clauses.path(field + ".titles");
        add(aspects, codes.bounded(titles, post.titles()), PostAspect.Entitled::new);
        units(aspects, field, post.unit());
        add(aspects, set(post.types()), PostAspect.OfType::new);
        flag(aspects, PostFlag.PRINCIPAL, post.principal());
        flag(aspects, PostFlag.LEADER, post.leader());
        flag(aspects, PostFlag.TEAM_MEMBER, post.teamMember());
        flag(aspects, PostFlag.GRASSROOTS, post.grassroots());
        add(aspects, set(post.frontLines()), PostAspect.OnFrontLine::new);
        if (post.duties() != null) {
            String path = clauses.path(field + ".duties");
            aspects.add(new PostAspect.InChargeOf(codes.specialties(path, post.duties())));
        }
        return aspects;
    }

    private void units(List<PostAspect> aspects, String field, CadreFilter.@Nullable Units unit) {
        if (unit != null) {
            String is = clauses.path(field + ".unit.is");
            String under = clauses.path(field + ".unit.under");
            add(aspects, codes.units(is, unit.is()), list -> new PostAspect.InUnit(list, false));
            add(
                    aspects,
                    codes.units(under, unit.under()),
                    list -> new PostAspect.InUnit(list, true));
            add(aspects, set(unit.types()), PostAspect.OfUnitType::new);
            add(aspects, set(unit.categories()), PostAspect.OfUnitCategory::new);
        }
    }

    private static void flag(List<PostAspect> aspects, PostFlag flag, @Nullable Boolean value) {
        if (value != null) {
            aspects.add(new PostAspect.Flagged(flag, value));
        }
    }

    private static <E> void add(
            List<PostAspect> aspects,
            @Nullable Set<E> values,
            Function<Set<E>, PostAspect> aspect) {
        if (values != null) {
            aspects.add(aspect.apply(values));
        }
    }

    private static <E> @Nullable Set<E> set(@Nullable List<E> values) {
        return values == null ? null : new LinkedHashSet<>(values);
    }
}
