package dev.shiren.exchange.resume;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One dated line, or one dated part of a line's 其间.
///
/// @param end absent where it goes on until now
/// @param text what was done, wrapped lines joined, the 其间 taken out
/// @param children the parts of 其间, none below them
/// @param from where the item starts in the verbatim text, in chars
/// @param to behind its last char there
public record ResumeItem(
        PartialDate start,
        @Nullable PartialDate end,
        String text,
        Kind kind,
        List<ResumeItem> children,
        int from,
        int to) {

    public ResumeItem {
        children = List.copyOf(children);
    }

    /// What the text says it was.
    public enum Kind {
        /// Ends in 学习 or the like.
        STUDY,
        WORK,
        /// Names a 挂职.
        SECONDMENT
    }
}
