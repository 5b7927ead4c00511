package dev.shiren.talent.search.filter;

/// What a cadre's own records show of a specialty (专长依据种类): 分管工作, 实绩, 培训, 仅为填报.
public enum SpecialtyEvidence {
    /// A post in charge of it.
    DUTY,
    /// A reviewed or filed achievement that gives evidence for it.
    ACHIEVEMENT,
    /// A training on it.
    TRAINING,
    /// None of these: it is stated only.
    STATED
}
