package dev.shiren.talent.search.filter;

/// What an appointment says of a post by yes or no; what is not recorded counts as no.
public enum PostFlag {
    PRINCIPAL,
    LEADER,
    TEAM_MEMBER,
    GRASSROOTS
}
