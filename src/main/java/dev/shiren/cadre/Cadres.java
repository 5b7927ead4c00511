package dev.shiren.cadre;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildRows;
import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowWriter;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes the profile tables of many cadres at once. The documents are written afterwards, by
/// [DocumentWriter], when all features have written their rows.
@Component
public class Cadres {

    private static final ChildTable<String> RESUME =
            new ChildTable<>(
                    "resume",
                    List.of(),
                    List.of("body"),
                    (text, row) -> row.text(text),
                    r -> r.text());

    private final JdbcTemplate jdbc;
    private final BulkLoad bulk;
    private final PrivateTable secrets;

    Cadres(JdbcTemplate jdbc, BulkLoad bulk, Vault vault) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.secrets = new PrivateTable(vault);
    }

    /// Inserts or updates the cadres' own rows, locks them and adds their child rows to `rows`,
    /// which the caller writes. Codes are unique within `entries`.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, CadreKey> merge(List<CadreEntry> entries, ChildRows rows) {
        List<String> codes = entries.stream().map(CadreEntry::code).toList();
        Map<String, CadreKey> keys = new HashMap<>();
        lock(codes).forEach((code, id) -> keys.put(code, new CadreKey(id, false)));
        RowWriter fresh = new RowWriter();
        RowWriter known = new RowWriter();
        for (CadreEntry entry : entries) {
            CadreTable.write(entry.profile(), keys.containsKey(entry.code()) ? known : fresh);
        }
        List<String> all = new ArrayList<>(CadreTable.KEY);
        all.addAll(CadreTable.COLUMNS);
        bulk.load("cadre", all, fresh);
        bulk.merge("cadre", CadreTable.KEY, CadreTable.COLUMNS, known);
        lock(codes.stream().filter(code -> !keys.containsKey(code)).toList())
                .forEach((code, id) -> keys.put(code, new CadreKey(id, true)));
        replaceFamilies(entries, keys);
        entries.forEach(entry -> addRows(entry, keys, rows));
        return keys;
    }

    /// Whether there is a cadre of a code, whose row the transaction holds locked from now on.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(String code) {
        return !lock(List.of(code)).isEmpty();
    }

    /// Holds the rows of these cadres from now on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.query(
                    "SELECT id FROM cadre WHERE id IN (%s) ORDER BY id FOR UPDATE"
                            .formatted(BulkLoad.marks(ids)),
                    _ -> {},
                    BulkLoad.padded(ids));
        }
    }

    /// Writes a cadre who is not known yet, with all records; returns the number.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the code is taken meanwhile
    @Transactional(propagation = Propagation.MANDATORY)
    public long enter(CadreEntry entry) {
        jdbc.update(CadreTable.INSERT, CadreTable.inserted(entry.profile()));
        Map<String, CadreKey> keys = new HashMap<>();
        lock(List.of(entry.code())).forEach((code, id) -> keys.put(code, new CadreKey(id, true)));
        ChildRows rows = new ChildRows();
        addRows(entry, keys, rows);
        bulk.write(rows);
        return key(keys, entry).id();
    }

    /// Gives a known cadre the own facts and the resume of a profile, absent ones too; the records
    /// stay, and so does the rank.
    public static void correct(long cadreId, Profile profile, BulkLoad bulk) {
        bulk.update(CadreTable.UPDATE, CadreTable.updated(cadreId, profile));
        if (profile.resume() != null) {
            bulk.replace(RESUME, cadreId, profile.resume());
        }
    }

    private Map<String, Long> lock(Collection<String> codes) {
        Map<String, Long> ids = new HashMap<>();
        if (!codes.isEmpty()) {
            String sql =
                    "SELECT id, code FROM cadre WHERE code IN (%s) ORDER BY id FOR UPDATE"
                            .formatted(BulkLoad.marks(codes));
            jdbc.query(
                    sql,
                    row -> {
                        ids.put(row.getString(2), row.getLong(1));
                    },
                    BulkLoad.padded(codes));
        }
        return ids;
    }

    private void replaceFamilies(List<CadreEntry> entries, Map<String, CadreKey> keys) {
        bulk.delete(
                secrets.family,
                entries.stream()
                        .filter(entry -> !entry.secrets().family().isEmpty())
                        .map(entry -> key(keys, entry))
                        .filter(key -> !key.isNew())
                        .map(CadreKey::id)
                        .toList());
    }

    private void addRows(CadreEntry entry, Map<String, CadreKey> keys, ChildRows rows) {
        CadreKey key = key(keys, entry);
        long id = key.id();
        boolean isNew = key.isNew();
        Profile profile = entry.profile();
        String resume = profile.resume();
        rows.add(RESUME, id, isNew, resume == null ? null : List.of(resume));
        rows.add(CadreSpecialty.TABLE, id, isNew, profile.specialties());
        rows.add(Appointment.TABLE, id, isNew, profile.appointments());
        rows.add(Education.TABLE, id, isNew, profile.educations());
        rows.add(TechnicalTitle.TABLE, id, isNew, profile.technicalTitles());
        rows.add(Training.TABLE, id, isNew, profile.trainings());
        rows.add(PoolMembership.TABLE, id, isNew, profile.pools());
        PrivateFacts facts = entry.secrets();
        rows.add(secrets.facts, id, isNew, facts.isEmpty() ? null : List.of(facts));
        // A given family list replaces the stored one, which is gone by now: its rows are new.
        rows.add(secrets.family, id, true, members(facts.family()));
    }

    private static List<PrivateTable.Member> members(List<FamilyMember> family) {
        return IntStream.range(0, family.size())
                .mapToObj(no -> new PrivateTable.Member(no, family.get(no)))
                .toList();
    }

    private static CadreKey key(Map<String, CadreKey> keys, CadreEntry entry) {
        CadreKey key = keys.get(entry.code());
        if (key == null) {
            throw new IllegalStateException("cadre " + entry.code() + " was not written");
        }
        return key;
    }
}
