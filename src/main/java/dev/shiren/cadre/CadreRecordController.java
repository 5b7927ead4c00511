package dev.shiren.cadre;

import dev.shiren.kernel.Connection;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.RequestCache;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;
import dev.shiren.org.SpecialtyNode;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;

/// The records of a cadre in the graph.
@Controller
final class CadreRecordController {

    private final Pools pools;
    private final Clock clock;

    CadreRecordController(Pools pools, Clock clock) {
        this.pools = pools;
        this.clock = clock;
    }

    @SchemaMapping
    Connection<AppointmentNode> appointments(
            Cadre cadre,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Organization organization) {
        PageRequest page = PageRequest.of(first, after, null, null);
        return Connection.ofAll(page, AppointmentNode.of(cadre, organization));
    }

    @SchemaMapping
    Connection<TrainingNode> trainings(
            Cadre cadre,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Organization organization) {
        PageRequest page = PageRequest.of(first, after, null, null);
        return Connection.ofAll(page, TrainingNode.of(cadre, organization));
    }

    @SchemaMapping(typeName = AppointmentNode.KIND)
    boolean inForce(AppointmentNode appointment, @Argument @Nullable LocalDate asOf) {
        return appointment.appointment().inForce(day(asOf));
    }

    @SchemaMapping
    boolean inForce(PoolMembership membership, @Argument @Nullable LocalDate asOf) {
        return membership.inForce(day(asOf));
    }

    @SchemaMapping
    TalentPool pool(PoolMembership membership, GraphQLContext context) {
        return RequestCache.of(context)
                .get(TalentPool.Names.class, () -> new TalentPool.Names(pools.names()))
                .pool(membership.pool());
    }

    @SchemaMapping
    SpecialtyNode specialty(CadreSpecialty specialty, Organization organization) {
        return SpecialtyNode.of(specialty.code(), organization);
    }

    @SchemaMapping
    String label(Rank rank, Organization organization) {
        return organization.code(CodeSystem.RANK, rank.code()).label();
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
