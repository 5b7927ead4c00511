package dev.shiren.talent.index;

import dev.shiren.cadre.Appointment;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// When the tenures of each time began: the career cut wherever an appointment begins or ends, so
/// that within a piece the main post, its level and its unit stay what they are.
record Tenures(List<Appointment> appointments) {

    private static final int ENDLESS = CadreIndexDocument.ENDLESS;

    /// Half-open.
    private record Range(int start, int end) {}

    /// Since when something lasts, as the dates may be read.
    private record Since(int first, int last) {}

    List<TenurePiece> all() {
        List<TenurePiece> tenures = new ArrayList<>();
        Integer[] cuts = cuts().toArray(Integer[]::new);
        for (int i = 0; i < cuts.length; i++) {
            Appointment main = main(cuts[i]);
            if (main != null) {
                int until = i + 1 < cuts.length ? cuts[i + 1] : ENDLESS;
                append(tenures, tenure(cuts[i], until, main));
            }
        }
        return tenures;
    }

    private SortedSet<Integer> cuts() {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Appointment post : appointments) {
            cuts.add(post.start().earliestMonth());
            cuts.add(post.start().latestMonth());
            if (post.end() != null) {
                cuts.add(post.end().earliestMonth());
                cuts.add(post.end().latestMonth());
            }
        }
        return cuts;
    }

    private @Nullable Appointment main(int month) {
        List<Appointment> current = new dev.shiren.cadre.Career(appointments).current(day(month));
        return current.isEmpty() ? null : current.getFirst();
    }

    private static LocalDate day(int month) {
        return LocalDate.of(month / 12, month % 12 + 1, 1);
    }

    private TenurePiece tenure(int from, int until, Appointment main) {
        Since level = level(main, from);
        Since unit = unit(main, from);
        return new TenurePiece(
                from,
                until,
                main.start().earliestMonth(),
                main.start().latestMonth(),
                level == null ? null : level.first(),
                level == null ? null : level.last(),
                unit == null ? null : unit.first(),
                unit == null ? null : unit.last());
    }

    // A smaller code is a higher level.
    private @Nullable Since level(Appointment main, int month) {
        String level = main.level();
        return level == null
                ? null
                : run(month, p -> p.level() != null && p.level().compareTo(level) <= 0);
    }

    private @Nullable Since unit(Appointment main, int month) {
        String unit = main.unit();
        return unit == null ? null : run(month, p -> unit.equals(p.unit()));
    }

    private Since run(int month, Predicate<Appointment> which) {
        List<Appointment> posts = appointments.stream().filter(which).toList();
        List<Range> longest =
                posts.stream()
                        .map(p -> new Range(p.start().earliestMonth(), Intervals.endLast(p.end())))
                        .toList();
        List<Range> shortest =
                posts.stream()
                        .map(p -> new Range(p.start().latestMonth(), Intervals.endFirst(p.end())))
                        .toList();
        return new Since(start(longest, month), start(shortest, month));
    }

    /// Where the run began that goes on in a month; [#ENDLESS] without one. A gap of one month does
    /// not break it.
    private static int start(List<Range> ranges, int month) {
        int start = ENDLESS;
        for (Range range : ranges) {
            if (range.start() <= month && range.end() > month) {
                start = Math.min(start, range.start());
            }
        }
        boolean earlier = start != ENDLESS;
        while (earlier) {
            earlier = false;
            for (Range range : ranges) {
                if (range.start() < start
                        && range.start() < range.end()
                        && range.end() + 1 >= start) {
                    start = range.start();
                    earlier = true;
                }
            }
        }
        return start;
    }

    private static void append(List<TenurePiece> tenures, TenurePiece next) {
        if (!tenures.isEmpty() && tenures.getLast().goesOnAs(next)) {
            TenurePiece last = tenures.removeLast();
            tenures.add(last.until(next.until()));
        } else {
            tenures.add(next);
        }
    }
}
