package dev.shiren.exchange.resume;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An item's text parted into the unit it names and the title held there.
///
/// @param unit what the known name stands for; absent when no known name begins the text
/// @param unitName the name as written, possibly empty
/// @param title the rest; the whole text when no unit is known
public record UnitAndTitle<U>(@Nullable U unit, String unitName, String title) {

    private static final List<String> INTRODUCTIONS = List.of("挂职任", "挂职", "在", "任");

    /// Names longer than this are not looked up.
    private static final int LONGEST_NAME = 120;

    /// Parts the text behind the longest known name it begins with, a 挂职任, 任 or 在 before the
    /// name passed over. A name alone, without a title, counts as title.
    ///
    /// @param units what is known by a name
    public static <U> UnitAndTitle<U> split(String text, Function<String, Optional<U>> units) {
        String own = withoutIntroduction(text);
        for (int end = Math.min(own.length() - 1, LONGEST_NAME); end > 1; end--) {
            String name = own.substring(0, end);
            U unit = units.apply(name).orElse(null);
            if (unit != null) {
                return new UnitAndTitle<>(unit, name, own.substring(end).strip());
            }
        }
        return new UnitAndTitle<>(null, "", text);
    }

    private static String withoutIntroduction(String text) {
        for (String introduction : INTRODUCTIONS) {
            if (text.startsWith(introduction)) {
                return text.substring(introduction.length());
            }
        }
        return text;
    }
}
