package dev.shiren.exchange.resume;

import java.util.TreeMap;

/// The lines of one item joined, able to tell where each char stands in the verbatim text.
final class Paragraph {

    private final DatedText dates;
    private final int from;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Integer> origins = new TreeMap<>();
    private int to;
    private int openBrackets;
    private boolean during;

    Paragraph(DatedText dates, int from) {
        this.dates = dates;
        this.from = from;
    }

    /// Adds `verbatim[lineFrom, lineTo)`, blanks around it already cut. Chinese lines join without
    /// a blank, Latin words with one.
    void append(String verbatim, int lineFrom, int lineTo) {
        to = lineTo;
        if (lineFrom >= lineTo) {
            return;
        }
        if (!text.isEmpty() && latin(text.charAt(text.length() - 1), verbatim.charAt(lineFrom))) {
            text.append(' ');
        }
        origins.put(text.length(), lineFrom);
        text.append(verbatim, lineFrom, lineTo);
        for (int i = lineFrom; i < lineTo; i++) {
            countBracket(verbatim.charAt(i));
        }
        during |= verbatim.substring(lineFrom, lineTo).contains("其间");
    }

    DatedText dates() {
        return dates;
    }

    String text() {
        return text.toString();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// Whether a 其间 is still open, so that a line that begins with dates may be a part of it.
    boolean insideDuring() {
        return during && openBrackets > 0;
    }

    /// Where the char at this position of [#text()] stands in the verbatim text.
    int origin(int position) {
        var segment = origins.floorEntry(position);
        return segment == null ? to : segment.getValue() + position - segment.getKey();
    }

    private void countBracket(char c) {
        if (c == '(' || c == '（') {
            openBrackets++;
        } else if ((c == ')' || c == '）') && openBrackets > 0) {
            openBrackets--;
        }
    }

    private static boolean latin(char before, char after) {
        return before < 128
                && after < 128
                && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after);
    }
}
