package dev.shiren.org;

import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RequestCache;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// Makes units, posts and specialties reachable by global id.
@Configuration(proxyBeanMethods = false)
class OrganizationNodes {

    @Bean
    NodeSource unitNodes(Organizations organizations) {
        return new Source(organizations, UnitNode.TYPE, UnitNode.class, UnitNode::of);
    }

    @Bean
    NodeSource postNodes(Organizations organizations) {
        return new Source(organizations, PostNode.TYPE, PostNode.class, PostNode::of);
    }

    @Bean
    NodeSource specialtyNodes(Organizations organizations) {
        return new Source(
                organizations, SpecialtyNode.TYPE, SpecialtyNode.class, OrganizationNodes::known);
    }

    private static @Nullable Object known(String code, Organization organization) {
        return organization.specialties().containsKey(code)
                ? SpecialtyNode.of(code, organization)
                : null;
    }

    private record Source(
            Organizations organizations,
            String typeName,
            Class<?> javaType,
            BiFunction<String, Organization, @Nullable Object> find)
            implements NodeSource {

        @Override
        public Map<String, Object> load(Collection<String> keys, RequestCache request) {
            Organization organization = organizations.current(request);
            Map<String, Object> found = new HashMap<>();
            for (String key : keys) {
                Object node = find.apply(key, organization);
                if (node != null) {
                    found.put(key, node);
                }
            }
            return found;
        }

        @Override
        public Map<Class<?>, String> types() {
            return Map.of(javaType, typeName);
        }
    }
}
