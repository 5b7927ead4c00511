package dev.shiren.supervision;

import dev.shiren.access.Sight;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes supervision events reachable by global id.
@Component
final class SupervisionNodes implements NodeSource {

    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,17})/([A-Za-z0-9._-]{1,40})");

    private final SupervisionFiles files;
    private final CadreDocuments documents;
    private final Organizations organizations;
    private final Clock clock;

    SupervisionNodes(
            SupervisionFiles files,
            CadreDocuments documents,
            Organizations organizations,
            Clock clock) {
        this.files = files;
        this.documents = documents;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return SupervisionNode.TYPE;
    }

    @Override
    public Map<String, Object> load(Collection<String> keys, RequestCache request) {
        Map<String, Matcher> wanted = new HashMap<>();
        for (String key : keys) {
            Matcher form = KEY.matcher(key);
            if (form.matches()) {
                wanted.put(key, form);
            }
        }
        Map<Long, SupervisionFile> found =
                seen(wanted.values().stream().map(SupervisionNodes::cadreId).toList(), request);
        Map<String, Object> nodes = new HashMap<>();
        wanted.forEach(
                (key, form) -> {
                    SupervisionFile file = found.get(cadreId(form));
                    Object node = file == null ? null : file.find(form.group(2));
                    if (node != null) {
                        nodes.put(key, node);
                    }
                });
        return nodes;
    }

    private Map<Long, SupervisionFile> seen(Collection<Long> ids, RequestCache request) {
        Sight sight = Sight.of(request);
        Organization organization = organizations.current(request);
        Map<Long, String> codes = new HashMap<>();
        documents
                .byIds(Set.copyOf(ids))
                .values()
                .forEach(
                        document -> {
                            if (Visibility.sees(sight, document, organization)) {
                                codes.put(document.cadreId(), document.profile().code());
                            }
                        });
        Map<Long, SupervisionFile> seen = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        files.of(codes.keySet(), sight.viewer().subject())
                .forEach(
                        (id, file) ->
                                seen.put(
                                        id,
                                        file.seenBy(
                                                new EventSight(
                                                        sight,
                                                        String.valueOf(codes.get(id)),
                                                        today))));
        return seen;
    }

    private static long cadreId(Matcher form) {
        return Long.parseLong(form.group(1));
    }
}
