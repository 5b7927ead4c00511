package dev.shiren.cadre;

/// How well a specialty is mastered, the weakest first: 熟悉, 熟练, 精通.
public enum Proficiency {
    FAMILIAR,
    PROFICIENT,
    EXPERT
}
