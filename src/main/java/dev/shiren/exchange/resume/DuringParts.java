package dev.shiren.exchange.resume;

import dev.shiren.exchange.resume.ResumeItem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the 其间 of an item apart: its dated parts become children, the rest stays text.
final class DuringParts {

    private static final Pattern OPENING = Pattern.compile("[（(](?:其间|期间|其中)[：:]?|(?<![（(])其间[：:]");

    private final Paragraph paragraph;
    private final String text;
    private final List<ResumeIssue> issues;
    private final StringBuilder rest = new StringBuilder();
    private final List<ResumeItem> children = new ArrayList<>();

    DuringParts(Paragraph paragraph, List<ResumeIssue> issues) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.issues = issues;
    }

    ResumeItem item() {
        Matcher opening = OPENING.matcher(text);
        int done = 0;
        boolean possible = text.indexOf('间') >= 0 || text.indexOf("其中") >= 0;
        while (possible && opening.find(done)) {
            boolean bracket = text.charAt(opening.start()) != '其';
            int close = bracket ? close(opening.end()) : text.length();
            rest.append(text, done, opening.start());
            done = bracket ? Math.min(close + 1, text.length()) : close;
            if (!parts(opening.end(), close)) {
                rest.append(text, opening.start(), done);
            }
        }
        String own = rest.append(text, done, text.length()).toString().strip();
        DatedText dates = paragraph.dates();
        return new ResumeItem(
                dates.start(),
                dates.end(),
                own,
                kind(own),
                children,
                paragraph.from(),
                paragraph.to());
    }

    /// The position of the bracket that closes the one before `from`, or the end.
    private int close(int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            open += step(text.charAt(i));
            if (open == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static int step(char c) {
        return switch (c) {
            case '(', '（' -> 1;
            case ')', '）' -> -1;
            default -> 0;
        };
    }

    /// Reads the parts in `[from, to)`; false when they do not begin with dates and so stay text.
    private boolean parts(int from, int to) {
        boolean dated = false;
        int partFrom = from;
        for (int partTo : partEnds(from, to)) {
            int end = trimEnd(partFrom, partTo);
            DatedText dates =
                    DatedText.match(
                                    DatedText.plainDigits(text.substring(partFrom, end)),
                                    0,
                                    end - partFrom)
                            .orElse(null);
            if (dates != null) {
                children.add(child(dates, partFrom, end));
                dated = true;
            } else if (end > partFrom) {
                undated(partFrom, end, dated);
            }
            if (!dated) {
                return false;
            }
            partFrom = partTo + 1;
        }
        return dated;
    }

    private List<Integer> partEnds(int from, int to) {
        List<Integer> ends = new ArrayList<>();
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open += step(c);
            if (open == 0 && (c == '；' || c == ';')) {
                ends.add(i);
            }
        }
        ends.add(to);
        return ends;
    }

    private int trimEnd(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private ResumeItem child(DatedText dates, int from, int to) {
        String own = text.substring(from + dates.textFrom(), to);
        return new ResumeItem(
                dates.start(), dates.end(), own, kind(own), List.of(), origin(from), end(to));
    }

    /// A part without dates belongs to the dated one before it.
    private void undated(int from, int to, boolean behindChild) {
        issues.add(new ResumeIssue(ResumeIssue.Kind.UNDATED_PART, 0, origin(from), end(to)));
        if (behindChild) {
            ResumeItem last = children.removeLast();
            String own = last.text() + text.charAt(from - 1) + text.substring(from, to);
            children.add(
                    new ResumeItem(
                            last.start(),
                            last.end(),
                            own,
                            kind(own),
                            List.of(),
                            last.from(),
                            end(to)));
        }
    }

    private int origin(int position) {
        int at = position;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return paragraph.origin(at);
    }

    private int end(int position) {
        return position == 0 ? paragraph.from() : paragraph.origin(position - 1) + 1;
    }

    private static Kind kind(String text) {
        return ResumeKinds.of(text);
    }
}
