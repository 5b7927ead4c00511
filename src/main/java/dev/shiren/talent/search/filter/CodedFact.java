package dev.shiren.talent.search.filter;

/// A fact of the profile that is a code, or for [#POLITICAL_STATUS] several.
public enum CodedFact {
    CODE(true),
    GENDER(true),
    ETHNICITY(true),
    POLITICAL_STATUS(true),
    STATUS(true),
    MANAGEMENT_CATEGORY(true),
    PERSON_CATEGORY(true),
    RECRUIT_SOURCE(true),
    /// Who has none holds no rank: that is known.
    RANK(false);

    private final boolean required;

    CodedFact(boolean required) {
        this.required = required;
    }

    /// Whether everyone has such a fact, so that its absence means it is not known.
    public boolean required() {
        return required;
    }
}
