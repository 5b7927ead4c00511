package dev.shiren.supervision;

import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes supervision events reachable by global id.
@Component
final class SupervisionNodes implements NodeSource {

    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,17})/([A-Za-z0-9._-]{1,40})");

    private final SupervisionFiles files;

    SupervisionNodes(SupervisionFiles files) {
        this.files = files;
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
                files.of(
                        wanted.values().stream()
                                .map(SupervisionNodes::cadreId)
                                .distinct()
                                .toList());
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

    private static long cadreId(Matcher form) {
        return Long.parseLong(form.group(1));
    }
}
