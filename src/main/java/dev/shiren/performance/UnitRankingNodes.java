package dev.shiren.performance;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Sight;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes results of units reachable by global id.
@Component
final class UnitRankingNodes implements NodeSource {

    private final UnitRankings rankings;
    private final Organizations organizations;

    UnitRankingNodes(UnitRankings rankings, Organizations organizations) {
        this.rankings = rankings;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return UnitRankingNode.TYPE;
    }

    @Override
    public Map<Class<?>, String> types() {
        return Map.of(UnitRankingNode.class, UnitRankingNode.TYPE);
    }

    @Override
    public Map<String, Object> load(Collection<String> keys, RequestCache request) {
        Organization organization = organizations.current(request);
        Sight sight = Sight.of(request);
        return rankings.byCodes(keys).stream()
                .filter(
                        found ->
                                sight.reads(DataTopic.UNIT_RESULT)
                                        && Visibility.seesUnit(
                                                sight, found.ranking().unit(), organization))
                .collect(
                        Collectors.toMap(
                                found -> found.ranking().code(),
                                found -> UnitRankingNode.of(found, organization)));
    }
}
