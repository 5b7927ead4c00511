package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Opens the sealed part of documents (classes P2 and P3), one statement for any number of them.
/// A caller uses it to judge and must not pass it on.
@Component
public class SealedDocuments {

    private static final String SELECT =
            "SELECT d.cadre_id, d.version, d.sealed FROM cadre_document d WHERE ";
    // Pairs in an IN list are no range of the key on every engine, alternatives are.
    private static final String ONE = "(d.cadre_id = ? AND d.version = ?)";

    private final JdbcTemplate jdbc;
    private final Vault vault;

    SealedDocuments(JdbcTemplate jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// What is asked for of a sealed body.
    private record Body(@JsonProperty("private") @Nullable PrivateFacts facts) {}

    /// The sensitive facts by document; documents without any are missing.
    public Map<DocumentKey, PrivateFacts> privateFacts(Collection<DocumentKey> keys) {
        Map<DocumentKey, PrivateFacts> result = new HashMap<>();
        if (!keys.isEmpty()) {
            String sql = SELECT + BulkLoad.marks(keys).replace(",", " OR ").replace("?", ONE);
            jdbc.query(
                    sql,
                    row -> {
                        read(row, result);
                    },
                    pairs(keys));
        }
        return result;
    }

    private void read(ResultSet row, Map<DocumentKey, PrivateFacts> result) throws SQLException {
        byte[] sealed = row.getBytes(3);
        if (sealed != null) {
            byte[] json = DocumentJson.inflate(vault.open(sealed));
            PrivateFacts facts = DocumentJson.MAPPER.readValue(json, Body.class).facts();
            if (facts != null) {
                result.put(new DocumentKey(row.getLong(1), row.getLong(2)), facts);
            }
        }
    }

    private static Object[] pairs(Collection<DocumentKey> keys) {
        List<Object> pairs = new ArrayList<>();
        for (Object key : BulkLoad.padded(keys)) {
            if (key instanceof DocumentKey(long cadreId, long version)) {
                pairs.add(cadreId);
                pairs.add(version);
            }
        }
        return pairs.toArray();
    }
}
