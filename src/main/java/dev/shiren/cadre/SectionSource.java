package dev.shiren.cadre;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads one section of the documents of many cadres from the tables of its feature, with a number
/// of statements that does not depend on how many cadres are asked for.
public interface SectionSource<T> {

    Section<T> section();

    /// A section that is made of a list of records, where a cadre has any.
    ///
    /// @param read the records by cadre id, with one statement
    static <R, T> SectionSource<T> ofList(
            Section<T> section,
            Function<Collection<Long>, Map<Long, List<R>>> read,
            Function<List<R>, T> content) {
        return new SectionSource<>() {

            @Override
            public Section<T> section() {
                return section;
            }

            @Override
            public Map<Long, T> read(Collection<Long> ids) {
                Map<Long, T> result = new HashMap<>();
                read.apply(ids).forEach((id, list) -> result.put(id, content.apply(list)));
                return result;
            }
        };
    }

    /// The sections by cadre id; a cadre without content may be missing.
    Map<Long, T> read(Collection<Long> cadreIds);
}
