package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/// Whether a cadre serves (人员状态).
public enum PersonStatus {
    SERVING("1"),
    RETIRED("2"),
    TRANSFERRED("3"),
    DECEASED("4"),
    OTHER("5");

    private final String code;

    PersonStatus(String code) {
        this.code = code;
    }

    /// The value's code in its code table.
    @JsonValue
    public String code() {
        return code;
    }

    /// Reads a code.
    ///
    /// @throws IllegalArgumentException for a code the table lacks
    @JsonCreator
    public static PersonStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'" + code + "' is not one of " + codes()));
    }

    private static String codes() {
        return String.join(", ", Arrays.stream(values()).map(PersonStatus::code).toList());
    }
}
