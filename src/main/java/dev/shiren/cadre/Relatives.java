package dev.shiren.cadre;

import dev.shiren.access.Kinship;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Finds the files of a cadre's relatives, which the cadre may not read (回避): those whose name and
/// month of birth are those of a declared family member. A member without a month of birth is
/// nobody's namesake.
@Component
class Relatives implements Kinship {

    private static final String SAME = "(name = ? AND birth = ?)";

    private final CadreDocuments documents;
    private final SealedDocuments sealed;
    private final JdbcTemplate jdbc;

    Relatives(CadreDocuments documents, SealedDocuments sealed, JdbcTemplate jdbc) {
        this.documents = documents;
        this.sealed = sealed;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> relativesOf(String cadre) {
        List<DocumentKey> keys =
                documents.byCodes(List.of(cadre)).stream()
                        .map(document -> new DocumentKey(document.cadreId(), document.version()))
                        .toList();
        return named(
                sealed.privateFacts(keys).values().stream()
                        .flatMap(facts -> facts.family().stream())
                        .toList());
    }

    private Set<String> named(List<FamilyMember> family) {
        List<Object> values = new ArrayList<>();
        for (FamilyMember member : family) {
            if (member.birth() != null && member.birth().month() > 0) {
                values.add(member.name());
                values.add(member.birth().toMonth().toString());
            }
        }
        if (values.isEmpty()) {
            return Set.of();
        }
        String same = String.join(" OR ", Collections.nCopies(values.size() / 2, SAME));
        return new HashSet<>(
                jdbc.query(
                        "SELECT code FROM cadre WHERE " + same,
                        (row, _) -> Objects.requireNonNull(row.getString(1)),
                        values.toArray()));
    }
}
