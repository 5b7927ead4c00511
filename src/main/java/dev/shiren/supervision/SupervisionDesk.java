package dev.shiren.supervision;

import dev.shiren.access.Sight;
import dev.shiren.access.Sights;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.UserError;
import dev.shiren.rules.Terms;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Runs commands on the supervision events of one cadre. They decide on rows read in the
/// transaction that holds the cadre: case-level matters are in no document. The effect periods are
/// derived anew in the same transaction.
@Component
class SupervisionDesk {

    /// Kinds of which even the existence is a case-level matter (class P4).
    private static final Set<SupervisionKind> CASE_LEVEL =
            EnumSet.of(
                    SupervisionKind.COMPLAINT, SupervisionKind.INQUIRY, SupervisionKind.CASE_FILED);

    private final CadreChanges changes;
    private final SupervisionEvents events;
    private final SupervisionFiles files;
    private final Procedures procedures;
    private final Terms terms;
    private final Clock clock;
    private final Sights sights;
    private final CaseMembers members;

    SupervisionDesk(
            CadreChanges changes,
            SupervisionEvents events,
            SupervisionFiles files,
            Procedures procedures,
            Terms terms,
            Clock clock,
            Sights sights,
            CaseMembers members) {
        this.changes = changes;
        this.events = events;
        this.files = files;
        this.procedures = procedures;
        this.terms = terms;
        this.clock = clock;
        this.sights = sights;
        this.members = members;
    }

    /// What came of a mutation.
    ///
    /// @param event null when refused
    record SupervisionPayload(
            @Nullable SupervisionNode event, @Nullable Cadre cadre, List<UserError> userErrors) {}

    SupervisionPayload apply(
            String operation, CadreInput input, Function<CaseFile, Decided> command) {
        return apply(operation, input, (file, _) -> command.apply(file));
    }

    /// For a command that looks at the cadre's document, too.
    SupervisionPayload apply(
            String operation, CadreInput input, BiFunction<CaseFile, Cadre, Decided> command) {
        Outcome outcome =
                changes.apply(operation, input, cadre -> edit(command.apply(file(cadre), cadre)));
        return new SupervisionPayload(
                outcome.shown(this::shown), outcome.cadre(), outcome.userErrors());
    }

    private CaseFile file(Cadre cadre) {
        long id = cadre.document().cadreId();
        List<SupervisionEvent> all = events.of(List.of(id)).getOrDefault(id, List.of());
        Map<String, Procedure> ways =
                procedures.of(List.of(id)).getOrDefault(id, List.of()).stream()
                        .collect(Collectors.toMap(Procedure::event, Function.identity()));
        return new CaseFile(
                seen(cadre, all),
                ways,
                cadre.newCode("V", all.stream().map(SupervisionEvent::code).toList()),
                LocalDate.now(clock),
                terms.current());
    }

    // What the viewer does not see is not there for a command either.
    private List<SupervisionEvent> seen(Cadre cadre, List<SupervisionEvent> all) {
        Sight sight = sights.current();
        Set<String> joined = members.of(cadre.document().cadreId(), sight.viewer().subject());
        EventSight seen = new EventSight(sight, cadre.code(), LocalDate.now(clock));
        return all.stream()
                .filter(
                        event ->
                                seen.sees(
                                        new SupervisionEntry(
                                                event,
                                                Procedure.of(event),
                                                null,
                                                joined.contains(event.code()))))
                .toList();
    }

    private Edit edit(Decided decided) {
        List<Edit.Write> writes = new ArrayList<>();
        writes.add(members.join(decided.events().stream().map(SupervisionEvent::code).toList()));
        decided.events().forEach(event -> writes.add(events.put(event)));
        decided.procedures().forEach(procedure -> writes.add(procedures.put(procedure)));
        writes.add((cadreId, _) -> events.deriveEffects(List.of(cadreId)));
        boolean caseLevel =
                decided.events().stream().allMatch(event -> CASE_LEVEL.contains(event.type()));
        return new Edit(decided.shown(), writes, caseLevel);
    }

    private @Nullable SupervisionNode shown(Cadre cadre, String code) {
        long id = cadre.document().cadreId();
        Sight sight = sights.current();
        SupervisionFile file = files.of(List.of(id), sight.viewer().subject()).get(id);
        return file == null
                ? null
                : file.seenBy(new EventSight(sight, cadre.code(), LocalDate.now(clock))).find(code);
    }
}
