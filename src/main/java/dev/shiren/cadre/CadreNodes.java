package dev.shiren.cadre;

import dev.shiren.access.Sight;
import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes cadres and the records in their documents reachable by global id, one statement for any
/// mix of them.
@Component
final class CadreNodes implements NodeSource {

    private final CadreDocuments documents;
    private final Organizations organizations;
    private final Map<String, RecordKind<?>> kinds;

    CadreNodes(CadreDocuments documents, Organizations organizations, List<RecordKind<?>> kinds) {
        this.documents = documents;
        this.organizations = organizations;
        this.kinds =
                kinds.stream()
                        .collect(Collectors.toUnmodifiableMap(RecordKind::name, kind -> kind));
    }

    @Override
    public String typeName() {
        return Cadre.TYPE;
    }

    @Override
    public Map<Class<?>, String> types() {
        return kinds.values().stream()
                .collect(Collectors.toUnmodifiableMap(RecordKind::type, RecordKind::name));
    }

    @Override
    public Map<String, Object> load(Collection<String> keys, RequestCache request) {
        Map<String, RecordKey> wanted = new HashMap<>();
        for (String key : keys) {
            RecordKey parsed = RecordKey.parse(key);
            if (parsed != null) {
                wanted.put(key, parsed);
            }
        }
        Organization organization = organizations.current(request);
        Sight sight = Sight.of(request);
        Map<Long, Cadre> cadres = cadres(wanted.values(), sight, organization);
        Map<String, Object> found = new HashMap<>();
        wanted.forEach(
                (text, key) -> {
                    Cadre cadre = cadres.get(key.cadreId());
                    Object node = cadre == null ? null : find(cadre, key, organization, sight);
                    if (node != null) {
                        found.put(text, node);
                    }
                });
        return found;
    }

    private Map<Long, Cadre> cadres(
            Collection<RecordKey> keys, Sight sight, Organization organization) {
        List<Long> ids = keys.stream().map(RecordKey::cadreId).distinct().toList();
        return documents.byIds(ids).values().stream()
                .filter(document -> Visibility.sees(sight, document, organization))
                .map(Cadre::new)
                .collect(Collectors.toMap(c -> c.document().cadreId(), Function.identity()));
    }

    private @Nullable Object find(
            Cadre cadre, RecordKey key, Organization organization, Sight sight) {
        if (key.kind() == null || key.code() == null) {
            return cadre;
        }
        RecordKind<?> kind = kinds.get(key.kind());
        return kind == null || !sight.reads(kind.topic())
                ? null
                : kind.find(cadre, organization, key.code());
    }
}
