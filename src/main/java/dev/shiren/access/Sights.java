package dev.shiren.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// Applies the policy to whoever sent the current request.
@Component
public class Sights {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Viewers viewers;
    private final ObjectProvider<Kinship> kinship;
    private final Cache<String, Set<String>> relatives =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

    Sights(Viewers viewers, ObjectProvider<Kinship> kinship) {
        this.viewers = viewers;
        this.kinship = kinship;
    }

    /// What the viewer of the current request may see.
    ///
    /// @throws IllegalStateException on a thread that works for no request
    public Sight current() {
        return of(viewers.current());
    }

    /// Whether the current thread works for somebody's request: jobs, commands and the indexer do
    /// not, and see everything.
    public boolean isRequest() {
        return viewers.find().isPresent();
    }

    /// What a viewer may see. Relatives are looked up at most every 30 s, so that a request needs
    /// no statement for them.
    public Sight of(Viewer viewer) {
        return switch (viewer.role()) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR ->
                    new Sight(viewer, new RowScope.Nobody(), new RowScope.Nobody());
            case DASHBOARD -> new Sight(viewer, new RowScope.Nobody(), managed(viewer));
            case PERSON -> new Sight(viewer, own(viewer), new RowScope.Nobody());
            case UNIT_OFFICER,
                    CADRE_OFFICER,
                    SUPERVISION_OFFICER,
                    APPRAISAL_OFFICER,
                    CIVIL_SERVICE_OFFICER,
                    ARCHIVE_KEEPER,
                    LEADER -> {
                RowScope managed = managed(viewer);
                yield new Sight(viewer, managed, managed);
            }
        };
    }

    private static RowScope own(Viewer viewer) {
        String cadre = viewer.cadre();
        return cadre == null ? new RowScope.Nobody() : new RowScope.Own(cadre);
    }

    private RowScope managed(Viewer viewer) {
        return new RowScope.Managed(
                viewer.units(), viewer.managementCategories(), keptFrom(viewer));
    }

    private Set<String> keptFrom(Viewer viewer) {
        String cadre = viewer.cadre();
        if (cadre == null) {
            return Set.of();
        }
        Set<String> kept =
                new HashSet<>(relatives.get(cadre, code -> kinship.getObject().relativesOf(code)));
        kept.add(cadre);
        return kept;
    }
}
