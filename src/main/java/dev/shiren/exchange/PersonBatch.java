package dev.shiren.exchange;

import dev.shiren.cadre.CadreKey;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/// Writes what person files say together with the files themselves, in one transaction.
@Component
class PersonBatch {

    private final CadreBatch cadres;
    private final PersonFiles files;

    PersonBatch(CadreBatch cadres, PersonFiles files) {
        this.cadres = cadres;
        this.files = files;
    }

    /// A file with the line it became.
    record Entry(CadreLine line, PersonFile file) {}

    /// Returns how many cadres have a new version. Each cadre stands in `entries` once.
    @Transactional
    public int write(List<Entry> entries) {
        CadreBatch.Written written = cadres.write(entries.stream().map(Entry::line).toList());
        Map<String, CadreKey> keys = written.keys();
        files.store(
                entries.stream()
                        .map(e -> new PersonFiles.Owned(key(keys, e).id(), e.file()))
                        .toList());
        return written.changed();
    }

    private static CadreKey key(Map<String, CadreKey> keys, Entry entry) {
        CadreKey key = keys.get(entry.line().code());
        if (key == null) {
            throw new IllegalStateException("cadre " + entry.line().code() + " was not written");
        }
        return key;
    }
}
