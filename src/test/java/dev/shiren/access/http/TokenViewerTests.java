package dev.shiren.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Role;
import dev.shiren.access.Viewer;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.List;
import java.util.Map;

/// What is read out of claims, by our names and by an issuer's.
class TokenViewerTests {

    @Test
    void readsTheClaimsByTheirUsualNames() {
        Viewer viewer =
                viewer(
                        Map.of(),
                        Map.of(
                                "sub", "u17",
                                "name", "张三",
                                "role", "PERSON",
                                "units", List.of("S01", "S02"),
                                "management_categories", "03",
                                "clearances", List.of("C1"),
                                "cadre", "R0000001"));
        assertThat(viewer.subject()).isEqualTo("u17");
        assertThat(viewer.name()).isEqualTo("张三");
        assertThat(viewer.role()).isEqualTo(Role.PERSON);
        assertThat(viewer.units()).containsExactlyInAnyOrder("S01", "S02");
        assertThat(viewer.managementCategories()).containsExactly("03");
        assertThat(viewer.clearances()).containsExactly("C1");
        assertThat(viewer.cadre()).isEqualTo("R0000001");
        assertThat(viewer.purpose()).isNull();
    }

    @Test
    void readsAnIssuersOwnNames() {
        Viewer viewer =
                viewer(
                        Map.of(
                                "shiren.access.claims.subject", "preferred_username",
                                "shiren.access.claims.role", "realm_access.roles",
                                "shiren.access.claims.units", "https://city.example/units",
                                "shiren.access.roles.gb-officer", "CADRE_OFFICER"),
                        Map.of(
                                "preferred_username", "zhangsan",
                                "realm_access", Map.of("roles", List.of("offline", "gb-officer")),
                                "https://city.example/units", List.of("S01")));
        assertThat(viewer.subject()).isEqualTo("zhangsan");
        assertThat(viewer.role()).isEqualTo(Role.CADRE_OFFICER);
        assertThat(viewer.units()).containsExactly("S01");
    }

    @Test
    void showsNobodysNameInALog() {
        Viewer viewer = viewer(Map.of(), Map.of("sub", "zhangsan", "role", "LEADER"));
        assertThat(viewer.toString()).isEqualTo("Viewer[LEADER]");
    }

    private static Viewer viewer(Map<String, String> settings, Map<String, Object> claims) {
        AccessProperties properties =
                new Binder(new MapConfigurationPropertySource(settings))
                        .bindOrCreate("shiren.access", AccessProperties.class);
        return new TokenViewer(properties)
                .of(
                        Jwt.withTokenValue("token")
                                .header("alg", "ES256")
                                .claims(all -> all.putAll(claims))
                                .build());
    }
}
