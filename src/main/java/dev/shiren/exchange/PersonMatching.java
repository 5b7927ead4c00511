package dev.shiren.exchange;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.cadre.CadreIdentities;
import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Matches person files with cadres: by id number; else name and birth month are offered as a
/// conflict, never guessed. A constant number of statements for any number of files.
@Component
class PersonMatching {

    private final PersonFiles files;
    private final CadreIdentities identities;
    private final CadreDocuments documents;

    PersonMatching(PersonFiles files, CadreIdentities identities, CadreDocuments documents) {
        this.files = files;
        this.identities = identities;
        this.documents = documents;
    }

    /// Who each file is about, in the order of the files.
    List<PersonMatch> match(List<PersonFile> people, ImportOptions options) {
        Map<String, Long> owners = files.owners(people.stream().map(PersonFile::hash).toList());
        Map<String, List<Long>> byNumber =
                identities.withIdNumbers(
                        people.stream()
                                .map(PersonMatching::idNumber)
                                .filter(Objects::nonNull)
                                .toList());
        Map<String, List<Long>> byName =
                identities.withNames(
                        people.stream().map(p -> p.person().name().matching()).toList());
        Set<Long> ids = new HashSet<>(owners.values());
        byNumber.values().forEach(ids::addAll);
        byName.values().forEach(ids::addAll);
        Map<Long, CadreDocument> known = new HashMap<>(documents.byIds(ids));
        CadreDocument decided = decided(options.cadre());
        return people.stream()
                .map(
                        person ->
                                decided != null
                                        ? decided(decided, person)
                                        : match(person, owners, byNumber, byName, known))
                .toList();
    }

    private @Nullable CadreDocument decided(@Nullable String code) {
        if (code == null) {
            return null;
        }
        List<CadreDocument> found = documents.byCodes(List.of(code));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("there is no cadre with the code " + code);
        }
        return found.getFirst();
    }

    private PersonMatch decided(CadreDocument cadre, PersonFile file) {
        String number = idNumber(file);
        return number != null && identities.hasAnotherIdNumber(cadre.cadreId(), number)
                ? new PersonMatch.Contradicted(cadre)
                : new PersonMatch.Known(cadre);
    }

    private static PersonMatch match(
            PersonFile file,
            Map<String, Long> owners,
            Map<String, List<Long>> byNumber,
            Map<String, List<Long>> byName,
            Map<Long, CadreDocument> known) {
        CadreDocument owner = known.get(owners.getOrDefault(file.hash(), -1L));
        if (owner != null) {
            return new PersonMatch.Known(owner);
        }
        String number = idNumber(file);
        List<CadreDocument> same = all(number == null ? null : byNumber.get(number), known);
        if (same.size() == 1) {
            return new PersonMatch.Known(same.getFirst());
        }
        if (!same.isEmpty()) {
            return new PersonMatch.Ambiguous(same, "share the file's id number");
        }
        List<CadreDocument> namesakes =
                all(byName.get(file.person().name().matching()), known).stream()
                        .filter(cadre -> sameMonth(cadre, file.person().birth()))
                        .toList();
        return namesakes.isEmpty()
                ? new PersonMatch.Unknown()
                : new PersonMatch.Ambiguous(namesakes, "have the file's name and birth month");
    }

    private static @Nullable String idNumber(PersonFile file) {
        IdNumber number = file.person().idNumber();
        return number == null ? null : number.value();
    }

    private static List<CadreDocument> all(
            @Nullable Collection<Long> ids, Map<Long, CadreDocument> known) {
        List<CadreDocument> found = new ArrayList<>();
        for (Long id : ids == null ? List.<Long>of() : ids) {
            CadreDocument cadre = known.get(id);
            if (cadre != null) {
                found.add(cadre);
            }
        }
        return found;
    }

    // Dates known to the year only may be the same month.
    private static boolean sameMonth(CadreDocument cadre, @Nullable PartialDate birth) {
        PartialDate stored = cadre.profile().birth();
        return birth == null
                || (stored.earliestMonth() <= birth.latestMonth()
                        && birth.earliestMonth() <= stored.latestMonth());
    }
}
