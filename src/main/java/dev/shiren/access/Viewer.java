package dev.shiren.access;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/// Whoever sends a request, as the token says, and what the request is for.
///
/// @param subject the account's lasting name, which is recorded as the actor of changes; at most 80
///     characters and no white space
/// @param name what the account is called, to be shown and never to decide by
/// @param units codes of units whose subtrees are seen
/// @param managementCategories codes of ZB130 (管理类别) of the cadres who are seen
/// @param clearances codes of the cases the viewer is a member of
/// @param cadre the viewer's own code, for conflicts of interest and the person concerned
/// @param purpose what the request is for; null when it does not say
public record Viewer(
        String subject,
        String name,
        Role role,
        Set<String> units,
        Set<String> managementCategories,
        Set<String> clearances,
        @Nullable String cadre,
        @Nullable Purpose purpose) {

    private static final Pattern SUBJECT = Pattern.compile("\\S{1,80}");

    /// @throws IllegalArgumentException for a subject of another form
    public Viewer {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException(
                    "a subject has 1 to 80 characters and no white space");
        }
        units = Set.copyOf(units);
        managementCategories = Set.copyOf(managementCategories);
        clearances = Set.copyOf(clearances);
    }

    /// Whether the role has such a purpose at all.
    public boolean mayState(Purpose asked) {
        return Policy.states(role, asked);
    }

    /// The same viewer, asking for a purpose.
    public Viewer with(@Nullable Purpose asked) {
        return new Viewer(
                subject, name, role, units, managementCategories, clearances, cadre, asked);
    }

    /// The role alone: a log shows it, and no log names who reads what.
    @Override
    public String toString() {
        return "Viewer[" + role + "]";
    }
}
