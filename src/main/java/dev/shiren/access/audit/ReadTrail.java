package dev.shiren.access.audit;

import dev.shiren.access.FieldClass;

import graphql.GraphQLContext;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one operation reads of class P2 and above, and of whom: field guards tell it, and at the
/// end of the operation it becomes one row of the audit. Any thread may use it.
public final class ReadTrail {

    private final Map<Long, Set<FieldClass>> read = new TreeMap<>();

    ReadTrail() {}

    /// The trail of the operation that a field belongs to.
    ///
    /// @throws IllegalStateException where nothing would record it
    public static ReadTrail of(GraphQLContext context) {
        ReadTrail trail = context.get(ReadTrail.class);
        if (trail == null) {
            throw new IllegalStateException("no read of this operation would be recorded");
        }
        return trail;
    }

    /// The trail of the operation that the current thread works for: for batch loaders and what
    /// has no field at hand.
    ///
    /// @throws IllegalStateException on a thread that works for no operation
    public static ReadTrail current() {
        RunningOperation operation = RunningOperation.current();
        if (operation == null) {
            throw new IllegalStateException("this thread works for no operation");
        }
        return operation.trail();
    }

    /// A field of a cadre is answered. Classes below P2 leave no trace.
    ///
    /// @param cadreId the cadre's number
    public synchronized void read(long cadreId, FieldClass fieldClass) {
        if (fieldClass.compareTo(FieldClass.P2) >= 0) {
            read.computeIfAbsent(cadreId, _ -> EnumSet.noneOf(FieldClass.class)).add(fieldClass);
        }
    }

    /// The same of many cadres, such as a page whose facts rest on the field.
    public synchronized void read(Collection<Long> cadreIds, FieldClass fieldClass) {
        cadreIds.forEach(id -> read(id, fieldClass));
    }

    /// What was read since the last time, by cadre.
    synchronized Map<Long, Set<FieldClass>> take() {
        Map<Long, Set<FieldClass>> taken = new TreeMap<>(read);
        read.clear();
        return taken;
    }
}
