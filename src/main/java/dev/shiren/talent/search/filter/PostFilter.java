package dev.shiren.talent.search.filter;

import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.FrontLine;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a client asks of a post: one appointment fulfils all of it.
///
/// @param titles whole titles: a deputy's title contains the principal's
/// @param types substantive, concurrent and probation for current posts, any for others, if absent
/// @param principal what is not recorded counts as no; likewise the other flags
/// @param duties taxonomy codes, each with all below it
public record PostFilter(
        @Nullable List<String> levels,
        @Nullable List<String> titles,
        CadreFilter.@Nullable Units unit,
        @Nullable List<AppointmentType> types,
        @Nullable Boolean principal,
        @Nullable Boolean leader,
        @Nullable Boolean teamMember,
        @Nullable Boolean grassroots,
        @Nullable List<FrontLine> frontLines,
        @Nullable List<String> duties) {}
