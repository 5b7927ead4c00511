package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.cadre.TrainingNode;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.cadre.mutation.TrainingChanges.TrainingInput;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The mutation that records one training of many cadres. Each attendee is a change of their own,
/// done once for a key derived from that of the batch: a batch that was cut short is sent again.
@Controller
final class AttendanceChanges {

    static final int MOST = 200;

    // Leaves room for a hyphen and the cadre's number in the 80 characters of a key.
    private static final int LONGEST_KEY = 60;
    private static final Set<String> OF_ATTENDEE = Set.of("cadre", "expectedVersion");

    private final CadreChanges changes;

    AttendanceChanges(CadreChanges changes) {
        this.changes = changes;
    }

    record Attendee(NodeId cadre, long expectedVersion) {}

    record Attendance(
            String idempotencyKey,
            @Nullable String reason,
            String name,
            TrainingMode mode,
            @Nullable String topic,
            LocalDate start,
            @Nullable LocalDate end,
            BigDecimal hours,
            @Nullable Boolean recognised,
            List<Attendee> attendees) {

        TrainingInput of(Attendee attendee) {
            return new TrainingInput(
                    attendee.cadre(),
                    attendee.expectedVersion(),
                    idempotencyKey + "-" + RecordKey.cadreId(attendee.cadre()),
                    reason,
                    null,
                    name,
                    mode,
                    topic,
                    start,
                    end,
                    hours,
                    recognised);
        }
    }

    record AttendanceResult(
            @Nullable Cadre cadre, @Nullable TrainingNode training, List<UserError> userErrors) {}

    record AttendancePayload(List<AttendanceResult> results, List<UserError> userErrors) {}

    @MutationMapping
    AttendancePayload recordTrainingAttendance(
            @Argument Attendance input, Organization organization) {
        if (input.attendees().size() > MOST) {
            return refused(
                    "attendees",
                    "%d attendees are too many: send at most %d at a time"
                            .formatted(input.attendees().size(), MOST));
        }
        if (input.idempotencyKey().length() < 8 || input.idempotencyKey().length() > LONGEST_KEY) {
            return refused(
                    "idempotencyKey",
                    "the key of a batch has 8 to %d visible ASCII characters: a random UUID will do"
                            .formatted(LONGEST_KEY));
        }
        // All ids are read before anything is done: a wrong one fails the request as a whole.
        List<TrainingInput> attended = input.attendees().stream().map(input::of).toList();
        return new AttendancePayload(
                IntStream.range(0, attended.size())
                        .mapToObj(no -> record(no, attended.get(no), organization))
                        .toList(),
                List.of());
    }

    private AttendanceResult record(int no, TrainingInput attended, Organization organization) {
        Outcome outcome =
                changes.apply(
                        "recordTrainingAttendance",
                        attended,
                        cadre -> TrainingCommands.record(cadre, attended::as, organization));
        return new AttendanceResult(
                outcome.cadre(),
                outcome.shown((cadre, code) -> TrainingNode.find(cadre, code, organization)),
                outcome.userErrors().stream().map(error -> placed(error, no)).toList());
    }

    private static AttendancePayload refused(String field, String message) {
        return new AttendancePayload(
                List.of(), List.of(UserError.of(INVALID_VALUE, field, message)));
    }

    /// What is wrong with an attendee is shown at their place in the list.
    private static UserError placed(UserError error, int no) {
        if (!OF_ATTENDEE.contains(error.path().getLast())) {
            return error;
        }
        List<String> path =
                List.of("input", "attendees", Integer.toString(no), error.path().getLast());
        return new UserError(
                error.code(), error.message(), path, error.rule(), error.currentVersion());
    }
}
