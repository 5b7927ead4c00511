package dev.shiren.cadre;

/// How a post is held (任职类型): 正式任职, 兼任, 挂职, 试用, 学习.
public enum AppointmentType {
    SUBSTANTIVE,
    CONCURRENT,
    SECONDMENT,
    PROBATION,
    STUDY
}
