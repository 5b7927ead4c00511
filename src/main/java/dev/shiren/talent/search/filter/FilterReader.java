package dev.shiren.talent.search.filter;

import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Pools;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the filter a client wrote. The one place where defaults apply: today, serving only.
@Component
public class FilterReader {

    private static final int MAX_PREFERENCES = 20;
    private static final int MAX_WEIGHT = 100;

    private final Pools pools;
    private final RankedUnits rankings;
    private final Clock clock;

    FilterReader(Pools pools, RankedUnits rankings, Clock clock) {
        this.pools = pools;
        this.rankings = rankings;
        this.clock = clock;
    }

    /// Reads a filter; an absent one asks for everyone who serves.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) naming the path for codes that do not exist,
    ///     bounds that cross and filters beyond the limits
    public ResolvedFilter read(@Nullable CadreFilter filter, Organization organization) {
        LocalDate today = LocalDate.now(clock);
        if (filter == null) {
            return new ResolvedFilter(today, List.of(serving()));
        }
        LocalDate asOf = filter.asOf() == null ? today : filter.asOf();
        if (asOf.getYear() < 1900 || asOf.getYear() > 2200) {
            throw RejectedException.badInput(
                    Place.WHERE.path("asOf") + ": " + asOf + " is not within 1900 to 2200");
        }
        Codes codes = new Codes(organization, pools);
        TreeReader tree = new TreeReader(new FieldReader(codes, rankings, asOf));
        List<Criterion> parts = tree.parts(Place.WHERE, filter);
        return new ResolvedFilter(asOf, tree.saysStatus() ? parts : withServing(parts));
    }

    /// Reads what a search would rather find.
    ///
    /// @param asOf the day of the filter it goes with
    /// @throws RejectedException (BAD_USER_INPUT) as for filters
    public List<Preference> read(
            @Nullable List<CadrePreference> preferences,
            LocalDate asOf,
            Organization organization) {
        List<Preference> read = new ArrayList<>();
        if (preferences == null) {
            return read;
        }
        if (preferences.size() > MAX_PREFERENCES) {
            throw RejectedException.badInput(
                    "prefer: more than " + MAX_PREFERENCES + ": join some by `any`");
        }
        Codes codes = new Codes(organization, pools);
        for (int i = 0; i < preferences.size(); i++) {
            CadrePreference preference = preferences.get(i);
            int weight = preference.weight() == null ? 1 : preference.weight();
            codes.between("prefer[" + i + "].weight", weight, 1, MAX_WEIGHT);
            Place place = Place.prefer(i);
            TreeReader.refuseDay(place, preference.where());
            TreeReader tree = new TreeReader(new FieldReader(codes, rankings, asOf));
            List<Criterion> parts = tree.parts(place, preference.where());
            read.add(new Preference(new ResolvedFilter(asOf, parts), weight));
        }
        return read;
    }

    private static List<Criterion> withServing(List<Criterion> parts) {
        List<Criterion> all = new ArrayList<>(parts);
        all.add(serving());
        return all;
    }

    private static Criterion serving() {
        return new Criterion.Clause(
                "status",
                false,
                new Condition.Coded(CodedFact.STATUS, Set.of(PersonStatus.SERVING.code())));
    }
}
