package dev.shiren.cadre;

import dev.shiren.org.Organization;
import dev.shiren.org.SpecialtyNode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A training as the graph shows it.
public final class TrainingNode {

    /// The type name in node ids.
    public static final String KIND = "Training";

    private final Cadre cadre;
    private final Training training;
    private final Organization organization;

    private TrainingNode(Cadre cadre, Training training, Organization organization) {
        this.cadre = cadre;
        this.training = training;
        this.organization = organization;
    }

    /// The trainings of a cadre by start.
    static List<TrainingNode> of(Cadre cadre, Organization organization) {
        return cadre.profile().trainings().stream()
                .map(training -> new TrainingNode(cadre, training, organization))
                .toList();
    }

    /// One of a cadre's, by code; null where there is none.
    public static @Nullable TrainingNode find(Cadre cadre, String code, Organization organization) {
        return of(cadre, organization).stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String id() {
        return RecordKey.of(cadre, KIND, training.code()).id();
    }

    public String code() {
        return training.code();
    }

    public Cadre cadre() {
        return cadre;
    }

    public String name() {
        return training.name();
    }

    public TrainingMode mode() {
        return training.mode();
    }

    public @Nullable SpecialtyNode topic() {
        String topic = training.topic();
        return topic == null ? null : SpecialtyNode.of(topic, organization);
    }

    public LocalDate start() {
        return training.start();
    }

    public @Nullable LocalDate end() {
        return training.end();
    }

    public BigDecimal hours() {
        return training.hours();
    }

    public @Nullable Boolean recognised() {
        return training.recognised();
    }
}
