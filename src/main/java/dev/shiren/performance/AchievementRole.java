package dev.shiren.performance;

/// Part taken in an achievement (作用): 主持, 主要参加, 一般参加.
public enum AchievementRole {
    LEAD,
    MAJOR,
    GENERAL
}
