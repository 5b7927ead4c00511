package dev.shiren.cadre;

import dev.shiren.access.DataTopic;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A kind of record in a cadre's document that has a global id; features contribute theirs as
/// beans.
///
/// @param name of its GraphQL type, also in keys
/// @param topic what it is about, as the GraphQL type says
/// @param type the class that stands for that GraphQL type
/// @param list all such records of a cadre
/// @param code tells them apart
public record RecordKind<T>(
        String name,
        DataTopic topic,
        Class<T> type,
        BiFunction<Cadre, Organization, List<T>> list,
        Function<T, String> code) {

    @Nullable Object find(Cadre cadre, Organization organization, String wanted) {
        return list.apply(cadre, organization).stream()
                .filter(record -> code.apply(record).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
