package dev.shiren.cadre;

import dev.shiren.access.audit.Audit;
import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/// Who changes cadres, by what and why; kept with every version.
///
/// @param actor who; at most 80 characters
/// @param operation the mutation's name or `import`
/// @param reason in the actor's words, at most 400 characters
/// @param caseLevel whether the change itself is a case-level matter (class P4), which must leave
///     no trace outside its case file
/// @param caseCode code of the case-level record it is about; null where it is about none
public record Cause(
        String actor,
        String operation,
        @Nullable String reason,
        boolean caseLevel,
        @Nullable String caseCode) {

    /// The cause of what an import changes.
    public static final Cause IMPORT = new Cause("import", "import", null, false, null);

    /// The same about a case-level record.
    public Cause ofCase(String code) {
        return new Cause(actor, operation, reason, true, code);
    }

    /// Records that cadres were changed for this cause, in the transaction that changes them.
    void record(Audit audit, Collection<Long> cadreIds) {
        if (operation.equals(IMPORT.operation)) {
            audit.imported(actor, operation, cadreIds);
        } else {
            audit.wrote(actor, operation, caseLevel, cadreIds);
        }
    }

    /// Records that something else was changed for this cause, likewise.
    ///
    /// @param what kind and code of it
    public void record(Audit audit, String what) {
        if (operation.equals(IMPORT.operation)) {
            audit.imported(actor, operation, what);
        } else {
            audit.wrote(actor, operation, what);
        }
    }

    public Cause {
        Constraint.length("reason", reason, 400);
    }
}
