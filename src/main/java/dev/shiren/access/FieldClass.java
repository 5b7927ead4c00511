package dev.shiren.access;

/// How sensitive a field is; who may read it, where it may be stored and whether reading it is
/// recorded follow from that.
public enum FieldClass {
    /// Public by rule, while it is published.
    P0("可公开"),
    /// Needed for daily work with cadres.
    P1("内部"),
    /// Identifies beyond need, or gathers opinions. Reading it is recorded, as with all below.
    P2("受限"),
    /// Sensitive personal information.
    P3("敏感"),
    /// About a case: unconcluded, or of third parties.
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
