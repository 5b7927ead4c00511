package dev.shiren.cadre;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildTable;

import org.springframework.stereotype.Component;

import java.util.List;

/// The family members of cadres (class P3), one by one: what is written is sealed, and nothing of
/// what is stored is read but the numbers that tell them apart.
@Component
public class Families {

    private final BulkLoad bulk;
    private final ChildTable<Member> sealed;
    private final ChildTable<Integer> numbers;

    Families(BulkLoad bulk, Vault vault) {
        this.bulk = bulk;
        ChildTable<PrivateTable.Member> table = new PrivateTable(vault).family;
        this.sealed =
                new ChildTable<>(
                        table.name(),
                        table.key(),
                        table.columns(),
                        (member, row) ->
                                table.encoder()
                                        .write(
                                                new PrivateTable.Member(
                                                        member.no(), member.facts()),
                                                row),
                        row -> {
                            throw new IllegalStateException("a member's facts are not read here");
                        });
        this.numbers =
                new ChildTable<>(
                        table.name(),
                        table.key(),
                        List.of(),
                        (no, row) -> row.number(no),
                        row -> row.number());
    }

    /// A family member with the number that tells it apart within its cadre.
    public record Member(int no, FamilyMember facts) {}

    /// The numbers of a cadre's family members, in order.
    public List<Integer> numbers(long cadreId) {
        return bulk.read(numbers, List.of(cadreId)).getOrDefault(cadreId, List.of());
    }

    /// Where members are written.
    public ChildTable<Member> table() {
        return sealed;
    }
}
