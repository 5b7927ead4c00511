package dev.shiren.cadre;

/// How a training was held: 脱产, 中心组, 网络, 在职自学.
public enum TrainingMode {
    OFF_JOB,
    STUDY_GROUP,
    ONLINE,
    SELF_STUDY
}
