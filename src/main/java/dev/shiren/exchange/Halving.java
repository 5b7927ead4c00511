package dev.shiren.exchange;

import dev.shiren.bulk.Attempts;

import org.springframework.dao.NonTransientDataAccessException;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Writes batches; one that the database refuses is halved until the entry at fault stands alone.
///
/// @param write writes entries in one transaction; returns how many cadres have a new version
/// @param place where an entry stands
record Halving<T>(ToIntFunction<List<T>> write, Function<T, String> place, ImportLog log) {

    /// Returns how many cadres have a new version.
    int write(List<T> entries) {
        try {
            return Attempts.of(() -> write.applyAsInt(entries));
        } catch (NonTransientDataAccessException e) {
            if (entries.size() == 1) {
                log.found(refused(entries.getFirst(), e));
                return 0;
            }
            int half = entries.size() / 2;
            return write(entries.subList(0, half)) + write(entries.subList(half, entries.size()));
        }
    }

    private Finding refused(T entry, NonTransientDataAccessException e) {
        return Finding.rejection(
                place.apply(entry),
                "",
                Finding.Code.NOT_STORED,
                "the database refused it: " + e.getMostSpecificCause().getMessage());
    }
}
