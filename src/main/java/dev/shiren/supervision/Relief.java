package dev.shiren.supervision;

/// What a tolerance decision grants (容错结论): 免责, 减责.
public enum Relief {
    EXEMPT,
    MITIGATED
}
