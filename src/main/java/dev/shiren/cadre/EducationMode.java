package dev.shiren.cadre;

/// Full time (全日制) or in service (在职).
public enum EducationMode {
    FULL_TIME,
    IN_SERVICE
}
