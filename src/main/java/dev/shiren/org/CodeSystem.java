package dev.shiren.org;

/// The code tables Shiren reads, by the name of their standard.
public enum CodeSystem {
    GENDER("GB/T 2261.1"),
    ETHNICITY("GB/T 3304"),
    POLITICAL_STATUS("GB/T 4762"),
    POST_LEVEL("GB/T 12407"),
    RANK("RANK"),
    MANAGEMENT_CATEGORY("ZB130"),
    PERSON_CATEGORY("ZB125"),
    PERSON_STATUS("ZB126");

    private final String key;

    CodeSystem(String key) {
        this.key = key;
    }

    /// The system's name in the code table.
    public String key() {
        return key;
    }
}
