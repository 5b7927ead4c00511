package dev.shiren.exchange;

import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes import jobs reachable by their ids.
@Component
class ImportJobNodes implements NodeSource {

    private final ImportJobs jobs;

    ImportJobNodes(ImportJobs jobs) {
        this.jobs = jobs;
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
        jobs.findAll(numbers).forEach(job -> found.put(Long.toString(job.number()), job));
        return found;
    }
}
