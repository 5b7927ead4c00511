package dev.shiren.access.audit;

import dev.shiren.access.Vault;
import dev.shiren.access.audit.AuditFinding.What;
import dev.shiren.access.audit.AuditStore.Ends;
import dev.shiren.access.audit.AuditStore.Entry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// Checks the whole chain against the vault's keys, in constant memory, while servers write.
@Component
class AuditVerification {

    /// Findings that are kept; all are counted.
    private static final int KEPT = 50;

    private final AuditStore store;
    private final Vault vault;

    AuditVerification(AuditStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /// What was seen.
    ///
    /// @param entries how many entries there are
    /// @param unsealed how many rows waited to be sealed
    /// @param head the last seal
    /// @param findings the first of them, in the order of the chain
    record Result(
            long entries, long unsealed, Seal head, long faults, List<AuditFinding> findings) {}

    /// Verifies.
    ///
    /// @param head the hash of a seal that must be in the chain; null without one
    /// @param progress is told how many entries were checked
    Result run(byte @Nullable [] head, LongConsumer progress) {
        Findings findings = new Findings();
        SealCheck seals = seals(head, findings);
        long last = entries(findings, progress);
        ends(findings);
        long unsealed = waiting(findings);
        return new Result(last, unsealed, seals.last(), findings.count, findings.first);
    }

    // Entries and their seal come in one transaction: the tables end together.
    private void ends(Findings findings) {
        Ends ends = store.ends();
        if (ends.entry() > ends.sealed()) {
            findings.add(What.INSERTED, ends.sealed() + 1, "no seal covers it or what follows");
        }
        if (ends.sealed() > ends.entry()) {
            findings.add(
                    What.REMOVED,
                    ends.entry() + 1,
                    "the last entries are gone: seals go on to " + ends.sealed());
        }
        if (ends.person() > ends.entry()) {
            findings.add(What.PERSONS_CHANGED, ends.person(), "persons are named of no entry");
        }
        if (ends.strays() > 0) {
            findings.add(What.INSERTED, 0, "%d rows have numbers below 1".formatted(ends.strays()));
        }
    }

    private SealCheck seals(byte @Nullable [] head, Findings findings) {
        SealCheck check = new SealCheck(vault, head, findings::add);
        List<Seal> page = store.seals(0);
        while (!page.isEmpty()) {
            check.check(page);
            page = store.seals(page.getLast().no());
        }
        check.end();
        return check;
    }

    private long entries(Findings findings, LongConsumer progress) {
        EntryCheck check = new EntryCheck(vault, findings::add);
        long after = 0;
        List<Entry> page = store.entries(after);
        while (!page.isEmpty()) {
            long until = page.getLast().no();
            check.check(page, store.persons(after, until), store.links(after, until));
            progress.accept(check.last());
            after = until;
            page = store.entries(after);
        }
        return check.last();
    }

    private long waiting(Findings findings) {
        long count = 0;
        List<Entry> page = store.waiting(0);
        while (!page.isEmpty()) {
            for (Entry row : page) {
                if (!vault.isSignature(row.mac(), row.row().canonical())) {
                    findings.add(
                            new AuditFinding(
                                    What.WAITING_CHANGED,
                                    null,
                                    null,
                                    "row %d that waits is not what was written"
                                            .formatted(row.no())));
                }
            }
            count += page.size();
            page = store.waiting(page.getLast().no());
        }
        return count;
    }

    private final class Findings {

        private final List<AuditFinding> first = new ArrayList<>();
        private long count;

        void add(What what, long entry, String detail) {
            add(AuditFinding.entry(what, entry, detail));
        }

        void add(AuditFinding finding) {
            count++;
            if (first.size() < KEPT) {
                first.add(placed(finding));
            }
        }

        private AuditFinding placed(AuditFinding finding) {
            return finding.entry() == null
                    ? finding
                    : new AuditFinding(
                            finding.what(),
                            finding.entry(),
                            store.sealOf(finding.entry()).orElse(null),
                            finding.detail());
        }
    }
}
