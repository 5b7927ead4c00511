package dev.shiren.exchange;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Sight;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;
import dev.shiren.org.Organizations;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes import jobs reachable by their ids.
@Component
class ImportJobNodes implements NodeSource {

    private final ImportJobs jobs;
    private final Organizations organizations;

    ImportJobNodes(ImportJobs jobs, Organizations organizations) {
        this.jobs = jobs;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return ImportJob.TYPE;
    }

    @Override
    public Map<String, Object> load(Collection<String> keys, RequestCache cache) {
        List<Long> numbers =
                keys.stream()
                        .filter(key -> key.matches("[1-9]\\d{0,17}"))
                        .map(Long::parseLong)
                        .toList();
        Map<String, Object> found = new HashMap<>();
        Sight sight = Sight.of(cache);
        if (!sight.reads(DataTopic.IMPORT)
                || !Visibility.seesAllUnits(sight, organizations.current(cache))) {
            return found;
        }
        jobs.findAll(numbers).forEach(job -> found.put(Long.toString(job.number()), job));
        return found;
    }
}
