package dev.shiren.kernel;

import java.util.Collection;
import java.util.Map;

/// What a feature contributes to make its objects reachable by `node` and `nodes`.
public interface NodeSource {

    /// The type part of the ids this source loads, see [NodeId#type()].
    String typeName();

    /// Loads objects by key with a number of statements that does not depend on how many are asked
    /// for. Keys that name nothing the viewer may see are left out of the result; keys may be any
    /// text.
    ///
    /// @param request shared with all other fields of the request
    Map<String, Object> load(Collection<String> keys, RequestCache request);

    /// GraphQL object types by Java class, for loaded values whose class is not named like their
    /// GraphQL type. Classes named like it need no entry.
    default Map<Class<?>, String> types() {
        return Map.of();
    }
}
