package dev.shiren.exchange.resume;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// The form's layout: `2002.07--2006.03`, two spaces, text; nine spaces where there is no end.
final class ResumeLayout {

    private static final String NO_END = " ".repeat(7);

    private ResumeLayout() {}

    static String format(List<ResumeItem> items) {
        return items.stream().map(ResumeLayout::line).collect(Collectors.joining("\n"));
    }

    /// Whether the items say what the text says, blanks and line breaks apart.
    static boolean same(String verbatim, List<ResumeItem> items) {
        return squeeze(verbatim).equals(squeeze(format(items)));
    }

    private static String line(ResumeItem item) {
        String dates = month(item.start()) + "--";
        PartialDate end = item.end();
        String line = dates + (end == null ? NO_END : month(end)) + "  " + item.text();
        return item.children().isEmpty() ? line : line + "(其间：" + children(item) + ")";
    }

    private static String children(ResumeItem item) {
        return item.children().stream()
                .map(child -> month(child.start()) + "--" + month(child.end()) + child.text())
                .collect(Collectors.joining("；"));
    }

    private static String month(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        String year = Integer.toString(date.year());
        return date.month() == 0 ? year : year + (date.month() < 10 ? ".0" : ".") + date.month();
    }

    private static String squeeze(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
