package dev.shiren.exchange.lrmx;

/// The two forms of a person file. `V4` adds two elements to `V3`; receivers accept one or the
/// other, so an export names which it writes.
public enum LrmxDialect {
    V3,
    V4
}
