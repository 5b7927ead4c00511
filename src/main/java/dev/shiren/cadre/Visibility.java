package dev.shiren.cadre;

import dev.shiren.access.RowScope;
import dev.shiren.access.Sight;
import dev.shiren.org.Organization;

/// Whether a cadre is seen at all: [RowScope] read over a document. Lists and searches compile the
/// same scope to their queries.
public final class Visibility {

    private Visibility() {}

    /// Whether a viewer sees anything of the cadre of a document.
    public static boolean sees(Sight sight, CadreDocument document, Organization organization) {
        return sees(sight.persons(), document.profile(), organization);
    }

    /// Whether a scope has the cadre of a profile.
    public static boolean sees(RowScope scope, Profile profile, Organization organization) {
        return switch (scope) {
            case RowScope.Nobody _ -> false;
            case RowScope.Own(String code) -> profile.code().equals(code);
            case RowScope.Managed managed ->
                    managed.categories().contains(profile.managementCategory())
                            && !managed.except().contains(profile.code())
                            && seesUnit(managed, profile.unit(), organization);
        };
    }

    /// Whether a viewer sees the results of a unit.
    public static boolean seesUnit(Sight sight, String unit, Organization organization) {
        return sight.figures() instanceof RowScope.Managed managed
                && seesUnit(managed, unit, organization);
    }

    /// Whether a viewer sees the units at the top of the tree, and so all of them.
    public static boolean seesAllUnits(Sight sight, Organization organization) {
        return organization.units().inOrder().stream()
                .filter(unit -> unit.parent() == null)
                .allMatch(unit -> seesUnit(sight, unit.code(), organization));
    }

    private static boolean seesUnit(
            RowScope.Managed managed, String unit, Organization organization) {
        return organization.units().path(unit).stream()
                .anyMatch(above -> managed.units().contains(above.code()));
    }
}
