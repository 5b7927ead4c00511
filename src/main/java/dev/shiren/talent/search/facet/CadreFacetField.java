package dev.shiren.talent.search.facet;

import dev.shiren.access.DataTopic;
import dev.shiren.talent.search.filter.Criterion;

/// What cadres can be counted by.
public enum CadreFacetField {
    GENDER(DataTopic.PROFILE),
    AGE_BAND(DataTopic.PROFILE),
    ETHNICITY(DataTopic.PROFILE),
    POLITICAL_STATUS(DataTopic.PROFILE),
    MANAGEMENT_CATEGORY(DataTopic.PROFILE),
    UNIT(DataTopic.PROFILE),
    UNIT_TYPE(DataTopic.PROFILE),
    UNIT_CATEGORY(DataTopic.PROFILE),
    POST_LEVEL(DataTopic.CAREER),
    RANK(DataTopic.RANK),
    SPECIALTY(DataTopic.SPECIALTY),
    SPECIALTY_GROUP(DataTopic.SPECIALTY),
    EDUCATION_LEVEL(DataTopic.EDUCATION),
    POOL(DataTopic.POOL);

    private final DataTopic topic;

    CadreFacetField(DataTopic topic) {
        this.topic = topic;
    }

    /// What is counted: whoever may not read it may not count by it either.
    public DataTopic topic() {
        return topic;
    }

    /// Whether a clause of a filter chooses among the values of this.
    boolean owns(Criterion.Clause clause) {
        String path = clause.path();
        return switch (this) {
            case GENDER -> path.equals("gender");
            case AGE_BAND -> path.equals("age");
            case ETHNICITY -> path.equals("ethnicities");
            case POLITICAL_STATUS -> path.equals("politicalStatus.anyOf");
            case MANAGEMENT_CATEGORY -> path.equals("managementCategories");
            case UNIT -> path.equals("unit.is") || path.equals("unit.under");
            case UNIT_TYPE -> path.equals("unit.types");
            case UNIT_CATEGORY -> path.equals("unit.categories");
            case POST_LEVEL -> path.equals("postLevels");
            case RANK -> path.equals("ranks");
            case SPECIALTY, SPECIALTY_GROUP -> path.equals("specialties");
            case EDUCATION_LEVEL -> path.equals("education");
            case POOL -> path.equals("pools");
        };
    }
}
