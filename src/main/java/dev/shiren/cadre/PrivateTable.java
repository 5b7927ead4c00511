package dev.shiren.cadre;

import dev.shiren.access.Vault;
import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;

/// The sealed tables of a cadre: each value is encrypted on its way in and opened on its way out.
final class PrivateTable {

    private final Vault vault;

    /// One row a cadre: birth to the day, former names and the id number with its equality index.
    final ChildTable<PrivateFacts> facts;

    /// One sealed row a family member.
    final ChildTable<Member> family;

    /// A family member with its place in the list.
    record Member(int no, FamilyMember member) {}

    PrivateTable(Vault vault) {
        this.vault = vault;
        facts =
                new ChildTable<>(
                        "cadre_private",
                        List.of(),
                        List.of("birth", "former_names", "id_number", "id_number_index"),
                        (value, row) ->
                                row.bytes(vault.sealOrNull(text(value.birth())))
                                        .bytes(vault.sealOrNull(joined(value.formerNames())))
                                        .bytes(vault.sealOrNull(value.idNumber()))
                                        .bytes(indexOrNull(value.idNumber())),
                        this::readFacts);
        family =
                new ChildTable<>(
                        "family_member",
                        List.of("no"),
                        List.of("sealed"),
                        (value, row) ->
                                row.number(value.no())
                                        .bytes(
                                                vault.seal(
                                                        DocumentJson.MAPPER.writeValueAsBytes(
                                                                value.member()))),
                        this::readMember);
    }

    private byte @Nullable [] indexOrNull(@Nullable String idNumber) {
        return idNumber == null ? null : vault.index(idNumber);
    }

    private PrivateFacts readFacts(RowReader row) throws SQLException {
        String birth = vault.openOrNull(row.bytes());
        String names = vault.openOrNull(row.bytes());
        String idNumber = vault.openOrNull(row.bytes());
        return new PrivateFacts(
                birth == null ? null : PartialDate.parse(birth),
                names == null ? null : List.of(names.split("\n", -1)),
                idNumber,
                List.of());
    }

    private Member readMember(RowReader row) throws SQLException {
        int no = row.number();
        byte[] sealed = row.bytes();
        if (sealed == null) {
            throw new SQLException("family member " + no + " has no content");
        }
        return new Member(
                no, DocumentJson.MAPPER.readValue(vault.open(sealed), FamilyMember.class));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String joined(@Nullable List<String> names) {
        return names == null ? null : String.join("\n", names);
    }
}
