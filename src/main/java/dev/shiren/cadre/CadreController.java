package dev.shiren.cadre;

import dev.shiren.access.Sight;
import dev.shiren.kernel.NodeId;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.CodeValue;
import dev.shiren.org.Organization;
import dev.shiren.org.UnitNode;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/// The cadre in the graph: how one is found, and the facts that need a date or a label.
@Controller
final class CadreController {

    private final CadreDocuments documents;
    private final Clock clock;

    CadreController(CadreDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /// Exactly one key is given.
    record CadreBy(@Nullable NodeId id, @Nullable String code) {}

    @QueryMapping
    @Nullable Cadre cadre(
            @Argument CadreBy by,
            @Argument @Nullable OffsetDateTime knownAt,
            Sight sight,
            Organization organization) {
        Cadre current = current(by, sight, organization);
        return knownAt == null || current == null
                ? current
                : documents
                        .knownAt(current.document().cadreId(), knownAt.toInstant())
                        .map(Cadre::new)
                        .orElse(null);
    }

    // Who is seen is decided by the state now, for past states too.
    private @Nullable Cadre current(CadreBy by, Sight sight, Organization organization) {
        var found =
                by.id() == null
                        ? documents.byCodes(List.of(Objects.requireNonNullElse(by.code(), "")))
                        : documents.byIds(List.of(RecordKey.cadreId(by.id()))).values();
        return found.stream()
                .filter(document -> Visibility.sees(sight, document, organization))
                .findFirst()
                .map(Cadre::new)
                .orElse(null);
    }

    @SchemaMapping
    @Nullable Integer age(Cadre cadre, @Argument @Nullable LocalDate asOf) {
        Age age = ageRange(cadre, asOf);
        return age == null ? null : age.exact();
    }

    @SchemaMapping
    @Nullable Age ageRange(Cadre cadre, @Argument @Nullable LocalDate asOf) {
        return Age.of(cadre.birth(), day(asOf));
    }

    @SchemaMapping
    @Nullable CodeValue ethnicity(Cadre cadre, Organization organization) {
        return organization.codeOrNull(CodeSystem.ETHNICITY, cadre.profile().ethnicity());
    }

    @SchemaMapping
    List<CodeValue> politicalStatus(Cadre cadre, Organization organization) {
        List<String> codes = cadre.profile().politicalStatus();
        return Objects.requireNonNullElse(codes, List.<String>of()).stream()
                .map(code -> organization.code(CodeSystem.POLITICAL_STATUS, code))
                .toList();
    }

    @SchemaMapping
    CodeValue managementCategory(Cadre cadre, Organization organization) {
        String code = cadre.profile().managementCategory();
        return organization.code(CodeSystem.MANAGEMENT_CATEGORY, code);
    }

    @SchemaMapping
    @Nullable CodeValue personCategory(Cadre cadre, Organization organization) {
        String code = cadre.profile().personCategory();
        return organization.codeOrNull(CodeSystem.PERSON_CATEGORY, code);
    }

    @SchemaMapping
    UnitNode unit(Cadre cadre, Organization organization) {
        String code = cadre.profile().unit();
        UnitNode unit = UnitNode.of(code, organization);
        if (unit == null) {
            throw new IllegalStateException("cadre " + cadre.code() + " has unknown unit " + code);
        }
        return unit;
    }

    @SchemaMapping
    List<AppointmentNode> currentAppointments(
            Cadre cadre, @Argument @Nullable LocalDate asOf, Organization organization) {
        return AppointmentNode.current(cadre, day(asOf), organization);
    }

    @SchemaMapping
    @Nullable CodeValue postLevel(
            Cadre cadre, @Argument @Nullable LocalDate asOf, Organization organization) {
        String level = new Career(cadre.profile().appointments()).postLevel(day(asOf));
        return organization.codeOrNull(CodeSystem.POST_LEVEL, level);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
