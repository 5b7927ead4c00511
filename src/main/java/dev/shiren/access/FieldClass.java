package dev.shiren.access;

/// How sensitive a fact is (数据分级), from `domain/05` 5.2 of the requirements.
public enum FieldClass {
    /// Public by rule, such as before an appointment.
    P0("可公开"),
    /// Needed for the daily work with cadres.
    P1("内部业务"),
    /// Identifies beyond need, or is an aggregated opinion.
    P2("受限"),
    /// Sensitive personal information.
    P3("敏感"),
    /// Unconcluded matters and those of third parties: outside the case there is no trace of them.
    P4("案件级");

    private final String term;

    FieldClass(String term) {
        this.term = term;
    }

    /// The Chinese term.
    public String term() {
        return term;
    }
}
