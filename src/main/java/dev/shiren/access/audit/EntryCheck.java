package dev.shiren.access.audit;

import dev.shiren.access.Vault;
import dev.shiren.access.audit.AuditFinding.What;
import dev.shiren.access.audit.AuditStore.Entry;
import dev.shiren.access.audit.AuditedPersons.Person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Goes along the entries of the chain, a page at a time.
final class EntryCheck {

    private final Vault vault;
    private final Consumer<AuditFinding> findings;
    private long last;
    private byte[] link = Seal.NONE.link();

    EntryCheck(Vault vault, Consumer<AuditFinding> findings) {
        this.vault = vault;
        this.findings = findings;
    }

    /// Number of the last entry that was checked.
    long last() {
        return last;
    }

    /// Checks the next entries.
    ///
    /// @param persons the index of persons from the last page's end to this one's
    /// @param seals the links that seals say some entries have
    void check(List<Entry> entries, Map<Long, List<Person>> persons, Map<Long, byte[]> seals) {
        Set<Long> unclaimed = new TreeSet<>(persons.keySet());
        for (Entry entry : entries) {
            unclaimed.remove(entry.no());
            check(entry, persons.getOrDefault(entry.no(), List.of()));
            byte[] sealed = seals.get(entry.no());
            if (sealed != null && !Arrays.equals(sealed, entry.link())) {
                report(What.CHANGED, entry.no(), "its seal says another link");
            }
        }
        unclaimed.forEach(no -> report(What.PERSONS_CHANGED, no, "persons are named of no entry"));
    }

    private void check(Entry entry, List<Person> persons) {
        boolean inPlace = entry.no() == last + 1;
        if (!inPlace) {
            report(
                    What.REMOVED,
                    last + 1,
                    "entries %d to %d are gone".formatted(last + 1, entry.no() - 1));
        }
        boolean genuine = vault.isSignature(entry.mac(), entry.row().canonical());
        if (!genuine) {
            report(What.CHANGED, entry.no(), "it is not what was written" + unknownKey(entry));
        } else if (inPlace && !isLinked(entry)) {
            report(What.MOVED, entry.no(), "it was not sealed in this place, or its link changed");
        }
        if (genuine && !AuditedPersons.parse(entry.row().persons()).equals(persons)) {
            report(What.PERSONS_CHANGED, entry.no(), "the index of persons says others");
        }
        last = entry.no();
        link = entry.link();
    }

    private boolean isLinked(Entry entry) {
        return vault.isSignature(entry.link(), Seal.linked(link, entry.no(), entry.mac()));
    }

    private String unknownKey(Entry entry) {
        int key = entry.mac()[0];
        return vault.knows(key)
                ? ""
                : ", or the vault lacks key " + key + ": name it in shiren.vault.previous-keys";
    }

    private void report(What what, long entry, String detail) {
        findings.accept(AuditFinding.entry(what, entry, detail));
    }
}
