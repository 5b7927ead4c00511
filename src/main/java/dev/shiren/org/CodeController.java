package dev.shiren.org;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;

/// Code tables and the specialty taxonomy in the graph.
@Controller
final class CodeController {

    @QueryMapping
    List<SpecialtyNode> specialties(Organization organization) {
        return organization.specialties().values().stream()
                .filter(specialty -> specialty.parent() == null)
                .map(group -> new SpecialtyNode(group, organization))
                .toList();
    }

    @QueryMapping
    List<CodeValue> codeTable(@Argument CodeSystem system, Organization organization) {
        return List.copyOf(organization.codes().getOrDefault(system, Map.of()).values());
    }
}
