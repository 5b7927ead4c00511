package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One appointment of a career.
///
/// @param code tells it from the cadre's other appointments
/// @param unitName the unit's name as it was at that time, or a unit elsewhere
/// @param end month, exclusive; [#OPEN] while in force
/// @param within the job that this one happened during, -1 for a job of the main line
record Job(
        String code,
        @Nullable Unit unit,
        @Nullable String unitName,
        @Nullable Post post,
        String title,
        Level level,
        String type,
        @Nullable String frontLine,
        List<String> duties,
        int start,
        int end,
        int within) {

    static final int OPEN = Integer.MAX_VALUE;

    boolean leader() {
        return post != null && post.leader();
    }

    boolean grassroots() {
        return unit != null && unit.type().grassroots();
    }

    /// Unit and post in one phrase, without saying 县 twice in 某县县委书记.
    String phrase() {
        String place = unitName != null ? unitName : unit == null ? "" : unit.name();
        boolean doubled = title.length() > 2 && place.endsWith(title.substring(0, 1));
        return doubled && title.charAt(1) == '委' ? place + title.substring(1) : place + title;
    }

    /// Everything but the code and the closing.
    void write(Line line) {
        line.text("unit", unit == null ? null : unit.code())
                .text("unitName", unitName)
                .text("post", post == null ? null : post.code())
                .text("title", title)
                .text("level", level.code())
                .text("type", type)
                .flag("leader", leader())
                .flag("principal", post != null && post.principal())
                .flag("teamMember", post != null && post.teamMember())
                .flag("grassroots", grassroots())
                .text("frontLine", frontLine)
                .texts("duties", duties)
                .text("start", Months.text(start))
                .text("end", end == OPEN ? null : Months.text(end));
    }

    int months(int until) {
        return Math.max(0, Math.min(end, until) - start);
    }
}
