package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Training;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.Organization;

import java.util.List;
import java.util.function.Function;

/// What may be recorded of trainings (培训): one record for each course that was attended.
final class TrainingCommands {

    private TrainingCommands() {}

    /// Records a training.
    ///
    /// @param facts the training once its code is known
    static Edit record(Cadre cadre, Function<String, Training> facts, Organization organization) {
        String code = cadre.newCode("TR", known(cadre).stream().map(Training::code).toList());
        return put(cadre, facts.apply(code), organization);
    }

    /// Puts a corrected training in place of a known one.
    static Edit correct(Cadre cadre, Training corrected, Organization organization) {
        if (known(cadre).stream().noneMatch(other -> other.code().equals(corrected.code()))) {
            throw RefusedException.of(NOT_FOUND, "training", "the cadre has no such training");
        }
        return put(cadre, corrected, organization);
    }

    private static Edit put(Cadre cadre, Training training, Organization organization) {
        References.said("name", training.name());
        new References(organization).specialty("topic", training.topic());
        References.period(training.start(), training.end());
        known(cadre).stream()
                .filter(other -> !other.code().equals(training.code()))
                .filter(other -> other.name().equals(training.name()))
                .filter(other -> other.start().equals(training.start()))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(DUPLICATE, "name", attended(other));
                        });
        return Edit.put(training.code(), Training.TABLE, training);
    }

    private static String attended(Training other) {
        return "the training %s is '%s' from %s: put that one right by correctTraining"
                .formatted(other.code(), other.name(), other.start());
    }

    private static List<Training> known(Cadre cadre) {
        return cadre.profile().trainings();
    }
}
