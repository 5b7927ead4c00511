package dev.shiren.cadre.findings;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentNode;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.facts.Evidence;
import dev.shiren.kernel.PartialDate;

import java.util.List;
import java.util.stream.Stream;

/// Something about a cadre's file that somebody should look at.
///
/// @param message one sentence in Chinese with the values concerned; never a sensitive one
/// @param records what it is about, the cadre where no single record is
public record Finding(
        FindingKind kind, FindingSeverity severity, String message, List<Evidence> records) {

    public Finding {
        records = List.copyOf(records);
    }

    /// Something that is certain, about the cadre's own facts.
    public static Finding of(FindingKind kind, String message, Cadre cadre) {
        return new Finding(kind, kind.severity(), message, List.of(new Evidence(cadre.id())));
    }

    /// Something that is certain, about posts of the cadre.
    public static Finding of(
            FindingKind kind, String message, Cadre cadre, List<Appointment> posts) {
        List<Evidence> records =
                posts.stream()
                        .map(post -> RecordKey.of(cadre, AppointmentNode.KIND, post.code()).id())
                        .map(Evidence::new)
                        .toList();
        return new Finding(kind, kind.severity(), message, records);
    }

    /// The same as something that the records leave open.
    ///
    /// @param doubt why, in Chinese
    public Finding inDoubt(String doubt) {
        String told = "%s（%s）".formatted(message, doubt);
        return new Finding(kind, FindingSeverity.NOTICE, told, records);
    }

    /// The same, about one more object of the graph.
    public Finding and(String nodeId) {
        return new Finding(
                kind,
                severity,
                message,
                Stream.concat(records.stream(), Stream.of(new Evidence(nodeId))).toList());
    }

    /// A date as the approval form writes it: `2012.05`, as exact as it is known.
    public static String dotted(PartialDate date) {
        return date.toString().replace('-', '.');
    }

    /// What to do about it.
    public String remedy() {
        return kind.remedy();
    }

    /// The mutation by which that is done.
    public String mutation() {
        return kind.mutation();
    }
}
