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
