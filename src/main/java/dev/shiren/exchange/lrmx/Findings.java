package dev.shiren.exchange.lrmx;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Collects the doubts about one person, and the first reason to refuse them.
final class Findings {

    private static final int LONGEST = 300;

    private final List<LrmxWarning> warnings = new ArrayList<>();
    private @Nullable LrmxRejected refused;

    Findings(List<LrmxWarning> before) {
        warnings.addAll(before);
    }

    void warn(LrmxField field, String message) {
        warn(field.place(), message);
    }

    void warn(String place, String message) {
        // Messages quote the file, which may hold any amount of text.
        String told = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
        warnings.add(new LrmxWarning(place, told));
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
