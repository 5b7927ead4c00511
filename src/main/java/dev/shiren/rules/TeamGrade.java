package dev.shiren.rules;

/// Grade of a leadership team in the annual appraisal (班子等次): 优秀, 良好, 一般, 较差.
public enum TeamGrade {
    EXCELLENT,
    GOOD,
    AVERAGE,
    POOR
}
