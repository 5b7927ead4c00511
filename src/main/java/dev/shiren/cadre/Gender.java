package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/// Sex (性别), GB/T 2261.1.
public enum Gender {
    MALE("1"),
    FEMALE("2");

    private final String code;

    Gender(String code) {
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
    public static Gender ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'" + code + "' is not one of " + codes()));
    }

    private static String codes() {
        return String.join(", ", Arrays.stream(values()).map(Gender::code).toList());
    }
}
