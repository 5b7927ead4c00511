package dev.shiren.exchange.resume;

import dev.shiren.exchange.resume.ResumeIssue.Kind;
import dev.shiren.kernel.PartialDate;

import java.util.ArrayList;
import java.util.List;

/// Checks that the items follow each other: the next begins in the month the last one ended, or in
/// the month after. Dates less precise than a month get the benefit of the doubt.
final class Continuity {

    private final List<ResumeIssue> issues = new ArrayList<>();

    private Continuity() {}

    static List<ResumeIssue> issues(List<ResumeItem> items) {
        Continuity continuity = new Continuity();
        continuity.check(items);
        return continuity.issues;
    }

    private void check(List<ResumeItem> items) {
        PartialDate covered = null;
        for (int i = 0; i < items.size(); i++) {
            ResumeItem item = items.get(i);
            if (covered != null) {
                compare(covered, item);
            }
            PartialDate end = item.end();
            if (end == null && i < items.size() - 1) {
                add(Kind.OPEN_BEFORE_LAST, 0, item);
            }
            if (end != null && end.latestMonth() < item.start().earliestMonth()) {
                add(Kind.END_BEFORE_START, 0, item);
            } else if (end != null && (covered == null || later(end, covered))) {
                covered = end;
            }
            item.children().forEach(child -> checkChild(item, child));
        }
        if (!items.isEmpty() && items.getLast().end() != null) {
            add(Kind.NO_CURRENT_ITEM, 0, items.getLast());
        }
    }

    private static boolean later(PartialDate end, PartialDate covered) {
        return end.latestMonth() > covered.latestMonth();
    }

    private void compare(PartialDate covered, ResumeItem next) {
        int gap = next.start().earliestMonth() - covered.latestMonth();
        int overlap = covered.earliestMonth() - next.start().latestMonth();
        if (gap > 1) {
            add(Kind.GAP, gap, next);
        } else if (overlap > 0) {
            add(Kind.OVERLAP, overlap, next);
        }
    }

    private void checkChild(ResumeItem item, ResumeItem child) {
        PartialDate itemEnd = item.end();
        PartialDate childEnd = child.end();
        boolean before = child.start().latestMonth() < item.start().earliestMonth();
        boolean behind =
                itemEnd != null
                        && childEnd != null
                        && childEnd.earliestMonth() > itemEnd.latestMonth();
        if (childEnd != null && childEnd.latestMonth() < child.start().earliestMonth()) {
            add(Kind.END_BEFORE_START, 0, child);
        } else if (before || behind) {
            add(Kind.CHILD_OUTSIDE, 0, child);
        }
    }

    private void add(Kind kind, int months, ResumeItem item) {
        issues.add(new ResumeIssue(kind, months, item.from(), item.to()));
    }
}
