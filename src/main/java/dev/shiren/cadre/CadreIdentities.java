package dev.shiren.cadre;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out who somebody is: cadres by id number and by name.
@Component
public class CadreIdentities {

    private final JdbcTemplate jdbc;
    private final Vault vault;

    CadreIdentities(JdbcTemplate jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// The ids of the cadres with these id numbers, found by keyed hash.
    public Map<String, List<Long>> withIdNumbers(Collection<String> idNumbers) {
        Map<ByteBuffer, String> numbers = new HashMap<>();
        // Under every key of the vault: while it is rotated, cadres are under either.
        idNumbers.forEach(
                n -> vault.indexes(n).forEach(index -> numbers.put(ByteBuffer.wrap(index), n)));
        List<byte[]> indexes = numbers.keySet().stream().map(ByteBuffer::array).toList();
        Map<String, List<Long>> found = new HashMap<>();
        if (!indexes.isEmpty()) {
            String sql =
                    """
                    SELECT id_number_index, cadre_id FROM cadre_private
                    WHERE id_number_index IN (%s) ORDER BY cadre_id\
                    """
                            .formatted(BulkLoad.marks(indexes));
            jdbc.query(
                    sql,
                    row -> {
                        String number = numbers.get(ByteBuffer.wrap(row.getBytes(1)));
                        if (number != null) {
                            found.computeIfAbsent(number, _ -> new ArrayList<>())
                                    .add(row.getLong(2));
                        }
                    },
                    BulkLoad.padded(indexes));
        }
        return found;
    }

    /// The ids of the cadres with these names, by name; their birth months are for the caller to
    /// compare.
    public Map<String, List<Long>> withNames(Collection<String> names) {
        Map<String, List<Long>> found = new HashMap<>();
        if (!names.isEmpty()) {
            jdbc.query(
                    "SELECT name, id FROM cadre WHERE name IN (%s) ORDER BY id"
                            .formatted(BulkLoad.marks(names)),
                    row -> {
                        found.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                                .add(row.getLong(2));
                    },
                    BulkLoad.padded(names));
        }
        return found;
    }

    /// Whether a cadre is stored with an id number, and it is not this one.
    public boolean hasAnotherIdNumber(long cadreId, String idNumber) {
        List<byte[]> indexes = vault.indexes(idNumber);
        List<Object> values = new ArrayList<>(List.of(cadreId));
        values.addAll(List.of(BulkLoad.padded(indexes)));
        Integer others =
                jdbc.queryForObject(
                        """
                        SELECT COUNT(*) FROM cadre_private
                        WHERE cadre_id = ? AND id_number_index NOT IN (%s)\
                        """
                                .formatted(BulkLoad.marks(indexes)),
                        Integer.class,
                        values.toArray());
        return others != null && others > 0;
    }
}
