package dev.shiren.supervision;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Role;
import dev.shiren.access.Sight;

import java.time.LocalDate;

/// Which supervision events of a cadre a viewer sees; of the others there is no trace. Source:
/// `domain/05` 5.3 and 5.4 of the requirements.
///
/// @param cadre the cadre's code
/// @param today measures are shown to those who choose people while they count, and no longer
record EventSight(Sight sight, String cadre, LocalDate today) {

    boolean sees(SupervisionEntry entry) {
        SupervisionEvent event = entry.event();
        if (isCase(event)) {
            return sight.reads(DataTopic.CASE)
                    && (entry.member() || sight.isMemberOf(cadre + "/" + event.code()));
        }
        if (event.type() == SupervisionKind.PERSONAL_MATTERS) {
            return sight.reads(DataTopic.PERSONAL_MATTERS);
        }
        return sight.reads(DataTopic.MEASURE) && (seesPast() || isStanding(entry));
    }

    /// Complaints and inquiries, and whatever is not concluded or is sealed: class P4. A case on
    /// file is a formal limit of its own.
    private static boolean isCase(SupervisionEvent event) {
        return switch (event.type()) {
            case COMPLAINT, INQUIRY -> true;
            case CASE_FILED -> event.stage() == SupervisionStage.SEALED;
            default ->
                    event.stage() == SupervisionStage.OPEN
                            || event.stage() == SupervisionStage.SEALED;
        };
    }

    /// The supervisors, and the person, to whom what was decided was served.
    private boolean seesPast() {
        Role role = sight.viewer().role();
        return role == Role.SUPERVISION_OFFICER || role == Role.PERSON;
    }

    private boolean isStanding(SupervisionEntry entry) {
        EffectPeriod effect = entry.effect();
        return entry.event().stage() != SupervisionStage.REVOKED
                && (effect == null || effect.contains(today));
    }
}
