package dev.shiren.supervision;

/// How far the procedure of an event has come (办理环节), finer than [SupervisionStage]. Rosters know
/// stages only; the step is kept beside the event, and each belongs to one stage. So what counts
/// (effect periods) rests on stages alone, and an import that moves the stage leaves no stale step.
enum SupervisionStep {
    /// Complaint: taken in, not yet decided whether to verify (受理).
    RECEIVED(SupervisionStage.OPEN),
    /// Complaint: being verified (核查中).
    VERIFYING(SupervisionStage.OPEN),
    /// Inquiry: sent, not answered (已发函).
    ISSUED(SupervisionStage.OPEN),
    /// Inquiry: answered by the person (已回复).
    ANSWERED(SupervisionStage.OPEN),
    /// Any other event that is being dealt with, such as a case on file (办理中).
    PENDING(SupervisionStage.OPEN),
    /// Complaint: not taken up (不予受理).
    CLOSED_NO_ACTION(SupervisionStage.CONCLUDED),
    /// Decided (办结).
    DECIDED(SupervisionStage.CONCLUDED),
    /// Complaint: a clarification was offered to or asked for by the person (拟澄清).
    CLARIFICATION_OFFERED(SupervisionStage.CONCLUDED),
    /// Complaint: cleared up (已澄清).
    CLARIFIED(SupervisionStage.CONCLUDED),
    /// Measure: under review or appeal (申诉中).
    APPEALED(SupervisionStage.APPEALED),
    /// Measure: revoked (已撤销).
    REVOKED(SupervisionStage.REVOKED),
    /// Closed to everybody (已封存).
    SEALED(SupervisionStage.SEALED);

    private final SupervisionStage stage;

    SupervisionStep(SupervisionStage stage) {
        this.stage = stage;
    }

    SupervisionStage stage() {
        return stage;
    }

    /// The step of an event of which only the stage is known, as rosters bring it: the least
    /// advanced that fits.
    static SupervisionStep of(SupervisionEvent event) {
        return switch (event.stage()) {
            case OPEN ->
                    switch (event.type()) {
                        case COMPLAINT -> RECEIVED;
                        case INQUIRY -> ISSUED;
                        default -> PENDING;
                    };
            case CONCLUDED ->
                    event.type() == SupervisionKind.COMPLAINT && event.outcome() == null
                            ? CLOSED_NO_ACTION
                            : DECIDED;
            case APPEALED -> APPEALED;
            case REVOKED -> REVOKED;
            case SEALED -> SEALED;
        };
    }
}
