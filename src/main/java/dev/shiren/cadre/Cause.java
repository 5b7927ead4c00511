package dev.shiren.cadre;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

/// Who changes cadres, by what and why; kept with every version.
///
/// @param actor who; at most 80 characters
/// @param operation the mutation's name or `import`
/// @param reason in the actor's words, at most 400 characters
public record Cause(String actor, String operation, @Nullable String reason) {

    /// The cause of what an import changes.
    public static final Cause IMPORT = new Cause("import", "import", null);

    public Cause {
        Constraint.length("reason", reason, 400);
    }
}
