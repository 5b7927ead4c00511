package dev.shiren.supervision;

import java.time.LocalDate;

/// Until when something may or must be done.
///
/// @param due the last day, included
/// @param basis the text the term is taken from
/// @param verified whether the rule is; false also where public holidays may move the day
record Deadline(DeadlineKind kind, LocalDate due, String basis, boolean verified) {}
