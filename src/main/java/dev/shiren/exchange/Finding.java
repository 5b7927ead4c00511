package dev.shiren.exchange;

import java.util.List;

/// Something an import has to say about one line or file.
///
/// @param place e.g. `line 17` or a file's name
/// @param pointer JSON pointer or XML element within it; empty for the whole
/// @param message what is wrong and what would be right
/// @param candidates codes of the cadres a person must choose between, for a conflict
public record Finding(
        Severity severity,
        String place,
        String pointer,
        Code code,
        String message,
        List<String> candidates) {

    public Finding {
        candidates = List.copyOf(candidates);
    }

    /// What becomes of the line or file.
    public enum Severity {
        /// It was left out.
        REJECTION,
        /// It was left out until a person has decided.
        CONFLICT,
        /// It was taken; something about it is doubtful.
        WARNING
    }

    /// What kind of trouble it is.
    public enum Code {
        MALFORMED,
        TOO_LONG,
        WRONG_TYPE,
        INVALID_VALUE,
        UNKNOWN_PROPERTY,
        MISSING_PROPERTY,
        UNKNOWN_REFERENCE,
        UNKNOWN_CODE,
        DUPLICATE_CODE,
        CYCLE,
        UNKNOWN_DIVISION,
        UNKNOWN_POOL,
        AMBIGUOUS_PERSON,
        UNKNOWN_PERSON,
        DOUBTFUL,
        REFUSED_FILE,
        NOT_STORED
    }

    /// The candidates' codes with commas between them, as many whole ones as fit.
    String candidateCodes(int mostCharacters) {
        StringBuilder codes = new StringBuilder();
        for (String code : candidates) {
            if (codes.length() + 1 + code.length() > mostCharacters) {
                break;
            }
            codes.append(codes.isEmpty() ? "" : ",").append(code);
        }
        return codes.toString();
    }

    static Finding rejection(String place, String pointer, Code code, String message) {
        return new Finding(Severity.REJECTION, place, pointer, code, message, List.of());
    }

    static Finding warning(String place, String pointer, Code code, String message) {
        return new Finding(Severity.WARNING, place, pointer, code, message, List.of());
    }
}
