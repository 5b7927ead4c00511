package dev.shiren.exchange.resume;

import java.util.List;
import java.util.Optional;

/// A resume text and what was read in it.
///
/// @param verbatim the text as it came, unchanged
/// @param items in the order of the text
/// @param unparsed lines outside any item, blanks around them removed
/// @param issues gaps, overlaps and whatever else needs a look, in the order of the text
/// @param roundTrips the items written in the standard layout are the text again, blanks apart;
///     when not, the text is what must be printed
public record Resume(
        String verbatim,
        List<ResumeItem> items,
        List<String> unparsed,
        List<ResumeIssue> issues,
        boolean roundTrips) {

    public Resume {
        items = List.copyOf(items);
        unparsed = List.copyOf(unparsed);
        issues = List.copyOf(issues);
    }

    /// The last item, when it goes on until now.
    public Optional<ResumeItem> current() {
        return items.isEmpty() || items.getLast().end() != null
                ? Optional.empty()
                : Optional.of(items.getLast());
    }

    /// The items in the form's standard layout.
    public String format() {
        return ResumeLayout.format(items);
    }

    /// Tells nothing about the person.
    @Override
    public String toString() {
        return "Resume[" + items.size() + " items, " + issues.size() + " issues]";
    }
}
