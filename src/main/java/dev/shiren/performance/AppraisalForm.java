package dev.shiren.performance;

/// Form of an appraisal (考核方式): 年度, 平时, 专项, 任期, 试用期.
public enum AppraisalForm {
    ANNUAL,
    ROUTINE,
    SPECIAL,
    TERM,
    PROBATION
}
