package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.function.Function;

/// The mutations of specialties.
@Controller
final class SpecialtyChanges {

    private final CadreChanges changes;

    SpecialtyChanges(CadreChanges changes) {
        this.changes = changes;
    }

    record SpecialtyInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String specialty,
            @Nullable Proficiency proficiency,
            @Nullable String basis)
            implements CadreInput {}

    record WithdrawSpecialty(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String specialty)
            implements CadreInput {}

    record SpecialtyPayload(
            @Nullable CadreSpecialty specialty,
            @Nullable Cadre cadre,
            List<UserError> userErrors) {}

    @MutationMapping
    SpecialtyPayload recordSpecialty(@Argument SpecialtyInput input, Organization organization) {
        return apply(
                "recordSpecialty",
                input,
                cadre ->
                        SpecialtyCommands.record(
                                cadre,
                                input.specialty(),
                                input.proficiency(),
                                input.basis(),
                                organization));
    }

    @MutationMapping
    SpecialtyPayload verifySpecialty(@Argument SpecialtyInput input) {
        return apply(
                "verifySpecialty",
                input,
                cadre ->
                        SpecialtyCommands.verify(
                                cadre, input.specialty(), input.proficiency(), input.basis()));
    }

    @MutationMapping
    SpecialtyPayload withdrawSpecialty(@Argument WithdrawSpecialty input) {
        return apply(
                "withdrawSpecialty",
                input,
                cadre -> SpecialtyCommands.withdraw(cadre, input.specialty()));
    }

    private SpecialtyPayload apply(
            String operation, CadreInput input, Function<Cadre, Edit> command) {
        Outcome outcome = changes.apply(operation, input, command);
        return new SpecialtyPayload(
                outcome.shown((cadre, code) -> SpecialtyCommands.known(cadre, code).orElse(null)),
                outcome.cadre(),
                outcome.userErrors());
    }
}
