package dev.shiren.cadre;

import java.util.Collection;
import java.util.Map;

/// Reads one section of the documents of many cadres from the tables of its feature, with a number
/// of statements that does not depend on how many cadres are asked for.
public interface SectionSource<T> {

    Section<T> section();

    /// The sections by cadre id; a cadre without content may be missing.
    Map<Long, T> read(Collection<Long> cadreIds);
}
