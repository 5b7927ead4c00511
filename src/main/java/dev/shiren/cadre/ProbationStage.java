package dev.shiren.cadre;

/// How a probation stands (试用情况): 试用中, 试用合格, 试用不合格.
public enum ProbationStage {
    RUNNING,
    PASSED,
    FAILED
}
