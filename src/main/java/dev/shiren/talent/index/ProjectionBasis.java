package dev.shiren.talent.index;

import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;
import dev.shiren.org.Specialty;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitTree;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// What entries show beside the documents: units and specialties, and a hash of exactly that.
@Component
class ProjectionBasis {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Organizations organizations;
    private volatile @Nullable Basis last;

    ProjectionBasis(Organizations organizations) {
        this.organizations = organizations;
    }

    /// One state of the organization.
    record Basis(Organization organization, String hash) {}

    /// The state now; costs one small statement when nothing has changed.
    Basis current() {
        Organization organization = organizations.current();
        Basis known = last;
        if (known == null || known.organization().revision() != organization.revision()) {
            known = new Basis(organization, hash(organization));
            last = known;
        }
        return known;
    }

    private static String hash(Organization organization) {
        List<UnitTree.Node> nodes =
                organization.units().nodes().stream()
                        .sorted(Comparator.comparingInt(UnitTree.Node::position))
                        .toList();
        MessageDigest digest = sha256();
        for (UnitTree.Node node : nodes) {
            Unit unit = node.unit();
            add(
                    digest,
                    new @Nullable Object[] {
                        unit.code(), unit.name(), unit.parent(), unit.type(), unit.category()
                    });
        }
        for (Specialty specialty : organization.specialties().values()) {
            add(
                    digest,
                    new @Nullable Object[] {
                        specialty.code(), specialty.name(), specialty.parent(), specialty.words()
                    });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    // As JSON, so that no two different states write the same bytes.
    private static void add(MessageDigest digest, @Nullable Object[] values) {
        digest.update(MAPPER.writeValueAsString(values).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
