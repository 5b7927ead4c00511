package dev.shiren.access.audit;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;

/// Tells cadres' numbers, by which the audit names them, from their codes; the feature that keeps
/// cadres provides it.
public interface AuditedCadres {

    /// The codes of cadres that there are, by number.
    Map<Long, String> codes(Collection<Long> cadreIds);

    /// The number of a cadre.
    OptionalLong id(String code);
}
