package dev.shiren.exchange.resume;

/// Something a person should look at.
///
/// @param months length of a gap or overlap, else 0
/// @param from where in the verbatim text, in chars
/// @param to behind the last char concerned
public record ResumeIssue(Kind kind, int months, int from, int to) {

    /// One sentence with the place, without the text itself.
    public String message() {
        String told =
                switch (kind) {
                    case GAP -> "a gap of " + months + " months before the item";
                    case OVERLAP -> "the item overlaps the time before it by " + months + " months";
                    case UNPARSED_LINE -> "a line outside any item";
                    case UNDATED_PART -> "a part of 其间 without dates: left in the text";
                    case END_BEFORE_START -> "the item ends before it starts";
                    case OPEN_BEFORE_LAST -> "the item has no end and is not the last";
                    case NO_CURRENT_ITEM -> "no item goes on until now";
                    case CHILD_OUTSIDE -> "a part of 其间 lies outside its item's time";
                };
        return told + " (characters " + from + " to " + to + ")";
    }

    /// What it is.
    public enum Kind {
        GAP,
        OVERLAP,
        UNPARSED_LINE,
        UNDATED_PART,
        END_BEFORE_START,
        OPEN_BEFORE_LAST,
        NO_CURRENT_ITEM,
        CHILD_OUTSIDE
    }
}
