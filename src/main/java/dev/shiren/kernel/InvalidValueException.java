package dev.shiren.kernel;

/// A value that breaks the data model: names the field and says what is wrong and what is right.
public final class InvalidValueException extends IllegalArgumentException {

    private final String field;

    public InvalidValueException(String field, String message) {
        super(message);
        this.field = field;
    }

    /// The field's name in the exchange format, relative to the object that was checked.
    public String field() {
        return field;
    }
}
