package dev.shiren.exchange.resume;

import dev.shiren.exchange.resume.ResumeIssue.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Parses resume texts. Never fails: what has no form is kept and reported. Takes time in
/// proportion to the text's length.
public final class ResumeParser {

    /// Blanks before a line that mark it as the wrapped rest of the line above.
    private static final int WRAPPED_INDENT = 10;

    // The closing paragraph of memberships: 第十三届市人大代表.
    private static final Pattern MEMBERSHIP =
            Pattern.compile("^.{0,20}[一二三四五六七八九十]{1,3}届.{0,100}?(?:代表|委员)");

    private final String verbatim;
    private final String plain;
    private final List<ResumeItem> items = new ArrayList<>();
    private final List<String> unparsed = new ArrayList<>();
    private final List<ResumeIssue> issues = new ArrayList<>();
    private @Nullable Paragraph paragraph;

    private ResumeParser(String verbatim) {
        this.verbatim = verbatim;
        this.plain = DatedText.plainDigits(verbatim);
    }

    /// What can be read in the text; an empty text gives an empty resume.
    public static Resume parse(String verbatim) {
        ResumeParser parser = new ResumeParser(verbatim);
        parser.lines();
        parser.finishParagraph();
        return parser.resume();
    }

    private void lines() {
        int from = 0;
        while (from < plain.length()) {
            int to = from;
            while (to < plain.length() && plain.charAt(to) != '\n' && plain.charAt(to) != '\r') {
                to++;
            }
            line(from, to);
            from = to + 1;
        }
    }

    private void line(int lineFrom, int lineTo) {
        int from = lineFrom;
        int to = lineTo;
        while (from < to && blank(plain.charAt(from))) {
            from++;
        }
        while (to > from && blank(plain.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            take(from, to, from - lineFrom);
        }
    }

    private void take(int from, int to, int indent) {
        Paragraph open = paragraph;
        boolean wrapped = open != null && open.insideDuring() && partOfDuring(from, to, indent);
        DatedText dates = wrapped ? null : DatedText.match(plain, from, to).orElse(null);
        if (dates != null) {
            finishParagraph();
            open = new Paragraph(dates, from);
            open.append(verbatim, dates.textFrom(), to);
            paragraph = open;
        } else if (open == null || (!wrapped && standsAlone(from, to, indent))) {
            finishParagraph();
            unparsed.add(verbatim.substring(from, to));
            issues.add(new ResumeIssue(Kind.UNPARSED_LINE, 0, from, to));
        } else {
            open.append(verbatim, from, to);
        }
    }

    /// Within an open 其间 a line with dates is a part of it when it is indented as wrapped lines
    /// are, or closes the bracket; a bracket somebody forgot to close must not swallow the rest.
    private boolean partOfDuring(int from, int to, int indent) {
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            if (c == '(' || c == '（') {
                open++;
            } else if (c == ')' || c == '）') {
                open--;
            }
            if (open < 0) {
                return true;
            }
        }
        return indent >= WRAPPED_INDENT || !DatedText.hasForm(plain, from, to);
    }

    private boolean standsAlone(int from, int to, int indent) {
        return DatedText.hasForm(plain, from, to)
                || (indent == 0 && MEMBERSHIP.matcher(plain).region(from, to).find());
    }

    private void finishParagraph() {
        if (paragraph != null) {
            items.add(new DuringParts(paragraph, issues).item());
            paragraph = null;
        }
    }

    private Resume resume() {
        issues.addAll(Continuity.issues(items));
        issues.sort(Comparator.comparingInt(ResumeIssue::from));
        boolean same = ResumeLayout.same(verbatim, items);
        return new Resume(verbatim, items, unparsed, issues, same);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
