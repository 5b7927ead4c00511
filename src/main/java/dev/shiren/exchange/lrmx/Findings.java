package dev.shiren.exchange.lrmx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the doubts about one person, and the first reason to refuse them.
final class Findings {

    private final List<LrmxWarning> warnings = new ArrayList<>();
    private @Nullable LrmxRejected refused;

    Findings(List<LrmxWarning> before) {
        warnings.addAll(before);
    }

    void warn(LrmxField field, String message) {
        warn(field.place(), message);
    }

    void warn(String place, String message) {
        warnings.add(new LrmxWarning(place, message));
    }

    void refuse(LrmxField field, String reason, String remedy) {
        if (refused == null) {
            refused = new LrmxRejected(field.place(), reason, remedy);
        }
    }

    List<LrmxWarning> warnings() {
        return warnings;
    }

    @Nullable LrmxRejected refused() {
        return refused;
    }
}
