package dev.shiren.access;

import java.util.Set;

/// Of which cadres somebody sees anything at all. It is compiled to a condition of MySQL and of
/// Elasticsearch and evaluated on documents, each from this definition.
public sealed interface RowScope {

    /// Of none.
    record Nobody() implements RowScope {}

    /// Of one alone: the person concerned.
    ///
    /// @param code the cadre's code
    record Own(String code) implements RowScope {}

    /// Of those who are counted in these units or below and under these management categories.
    ///
    /// @param units codes of units
    /// @param categories codes of ZB130 (管理类别)
    /// @param except codes of cadres whose files are kept from the viewer: the own one and those of
    ///     relatives (回避)
    record Managed(Set<String> units, Set<String> categories, Set<String> except)
            implements RowScope {
        public Managed {
            units = Set.copyOf(units);
            categories = Set.copyOf(categories);
            except = Set.copyOf(except);
        }
    }
}
