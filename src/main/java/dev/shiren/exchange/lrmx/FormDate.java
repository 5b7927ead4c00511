package dev.shiren.exchange.lrmx;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as forms write them: `199502`, `19950203`, `1995.02`, `1995-2-3`, `1995年2月`, `1995`, and
/// any of them with an age behind, `1995.02(31岁)`.
final class FormDate {

    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4})(?:(\\d{2})(\\d{2})?|[.．年/-](\\d{1,2})(?:[.．月/-](\\d{1,2}))?)?[年月日]?"
                            + "(?:[(（]\\d{1,3}岁[)）])?");

    private FormDate() {}

    /// The date, as precise as it is written; nothing for any other text.
    static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(FormText.squeeze(text));
        if (!form.matches()) {
            return Optional.empty();
        }
        String month = form.group(2) == null ? form.group(4) : form.group(2);
        String day = form.group(3) == null ? form.group(5) : form.group(3);
        return of(form.group(1), month, day);
    }

    private static Optional<PartialDate> of(
            String year, @Nullable String month, @Nullable String day) {
        StringBuilder iso = new StringBuilder(year);
        if (month != null) {
            iso.append(month.length() == 1 ? "-0" : "-").append(month);
        }
        if (day != null) {
            iso.append(day.length() == 1 ? "-0" : "-").append(day);
        }
        try {
            return Optional.of(PartialDate.parse(iso.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
