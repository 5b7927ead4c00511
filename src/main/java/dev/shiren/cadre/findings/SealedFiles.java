package dev.shiren.cadre.findings;

import dev.shiren.cadre.CadreIdentities;
import dev.shiren.cadre.DocumentKey;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.cadre.SealedDocuments;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the sealed facts that findings rest on: one statement opens the files, one finds by
/// keyed hash who shares an id number, for any number of cadres.
@Component
class SealedFiles {

    private final SealedDocuments documents;
    private final CadreIdentities identities;

    SealedFiles(SealedDocuments documents, CadreIdentities identities) {
        this.documents = documents;
        this.identities = identities;
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
        Map<DocumentKey, SealedFile> files = new HashMap<>();
        for (DocumentKey key : keys) {
            PrivateFacts facts = opened.get(key);
            files.put(
                    key,
                    facts == null
                            ? SealedFile.EMPTY
                            : SealedFile.of(facts, twins(key, facts, holders)));
        }
        return files;
    }

    private static List<Long> twins(
            DocumentKey key, PrivateFacts facts, Map<String, List<Long>> holders) {
        String number = facts.idNumber();
        return number == null
                ? List.of()
                : holders.getOrDefault(number, List.of()).stream()
                        .filter(id -> id != key.cadreId())
                        .toList();
    }
}
