package dev.shiren.cadre;

/// Level of education (学历), the highest first.
public enum EducationLevel {
    DOCTORATE,
    MASTER,
    POSTGRADUATE_CLASS,
    BACHELOR,
    JUNIOR_COLLEGE,
    SECONDARY_VOCATIONAL,
    SENIOR_HIGH,
    OTHER
}
