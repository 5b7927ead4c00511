package dev.shiren.performance;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Sight;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;
import dev.shiren.rules.RuleBook;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes proposals from the results of units reachable by global id.
@Component
final class UnitProposalNodes implements NodeSource {

    private final UnitProposals proposals;
    private final RuleBook rules;
    private final Organizations organizations;

    UnitProposalNodes(UnitProposals proposals, RuleBook rules, Organizations organizations) {
        this.proposals = proposals;
        this.rules = rules;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return UnitProposalKey.TYPE;
    }

    @Override
    public Map<Class<?>, String> types() {
        return Map.of(UnitProposalNode.class, UnitProposalKey.TYPE);
    }

    @Override
    public Map<String, Object> load(Collection<String> keys, RequestCache request) {
        Map<UnitProposalKey, String> wanted = new LinkedHashMap<>();
        for (String text : keys) {
            UnitProposalKey key = UnitProposalKey.parse(text);
            if (key != null) {
                wanted.put(key, text);
            }
        }
        Organization organization = organizations.current(request);
        Sight sight = Sight.of(request);
        Map<String, Object> nodes = new HashMap<>();
        proposals
                .byKeys(wanted.keySet(), rules.current(request))
                .forEach(
                        (key, proposal) -> {
                            if (sight.reads(DataTopic.UNIT_RESULT)
                                    && Visibility.seesUnit(sight, proposal.unit(), organization)) {
                                nodes.put(
                                        String.valueOf(wanted.get(key)),
                                        new UnitProposalNode(proposal, organization));
                            }
                        });
        return nodes;
    }
}
