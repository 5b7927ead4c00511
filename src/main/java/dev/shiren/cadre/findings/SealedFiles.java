package dev.shiren.cadre.findings;

import dev.shiren.access.Sight;
import dev.shiren.access.Sights;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.cadre.CadreIdentities;
import dev.shiren.cadre.DocumentKey;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.cadre.SealedDocuments;
import dev.shiren.cadre.Visibility;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the sealed facts that findings rest on: one statement opens the files, one finds by
/// keyed hash who shares an id number, for any number of cadres. Who is not seen shares nothing.
@Component
class SealedFiles {

    private final SealedDocuments documents;
    private final CadreIdentities identities;
    private final CadreDocuments files;
    private final Sights sights;
    private final Organizations organizations;

    SealedFiles(
            SealedDocuments documents,
            CadreIdentities identities,
            CadreDocuments files,
            Sights sights,
            Organizations organizations) {
        this.documents = documents;
        this.identities = identities;
        this.files = files;
        this.sights = sights;
        this.organizations = organizations;
    }

    /// A file for each key.
    Map<DocumentKey, SealedFile> of(Collection<DocumentKey> keys) {
        Map<DocumentKey, PrivateFacts> opened = documents.privateFacts(keys);
        Map<String, List<Long>> holders =
                identities.withIdNumbers(
                        opened.values().stream()
                                .map(PrivateFacts::idNumber)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        Set<Long> seen = seen(keys, holders.values());
        Map<DocumentKey, SealedFile> sealed = new HashMap<>();
        for (DocumentKey key : keys) {
            PrivateFacts facts = opened.get(key);
            sealed.put(
                    key,
                    facts == null
                            ? SealedFile.EMPTY
                            : SealedFile.of(facts, twins(key, facts, holders, seen)));
        }
        return sealed;
    }

    /// Those of the holders whom the viewer sees; only what others share is looked at.
    private Set<Long> seen(Collection<DocumentKey> keys, Collection<List<Long>> holders) {
        Set<Long> own = keys.stream().map(DocumentKey::cadreId).collect(Collectors.toSet());
        Set<Long> shared =
                holders.stream()
                        .filter(ids -> ids.size() > 1)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        if (shared.isEmpty() || own.containsAll(shared)) {
            return own;
        }
        Sight sight = sights.current();
        Organization organization = organizations.current();
        return files.byIds(shared).values().stream()
                .filter(document -> Visibility.sees(sight, document, organization))
                .map(CadreDocument::cadreId)
                .collect(Collectors.toSet());
    }

    private static List<Long> twins(
            DocumentKey key, PrivateFacts facts, Map<String, List<Long>> holders, Set<Long> seen) {
        String number = facts.idNumber();
        return number == null
                ? List.of()
                : holders.getOrDefault(number, List.of()).stream()
                        .filter(id -> id != key.cadreId() && seen.contains(id))
                        .toList();
    }
}
