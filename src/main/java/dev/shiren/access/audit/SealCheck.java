package dev.shiren.access.audit;

import dev.shiren.access.Vault;
import dev.shiren.access.audit.AuditFinding.What;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/// Goes along the seals, a page at a time.
final class SealCheck {

    private final Vault vault;
    private final byte @Nullable [] wanted;
    private final Consumer<AuditFinding> findings;
    private Seal last = Seal.NONE;
    private boolean found;

    /// @param wanted the hash of a seal that an outside copy knows; null without one
    SealCheck(Vault vault, byte @Nullable [] wanted, Consumer<AuditFinding> findings) {
        this.vault = vault;
        this.wanted = wanted;
        this.findings = findings;
    }

    /// The last seal that was checked; [Seal#NONE] before the first.
    Seal last() {
        return last;
    }

    void check(List<Seal> seals) {
        for (Seal seal : seals) {
            check(seal);
            found |= wanted != null && Arrays.equals(wanted, seal.hash());
            last = seal;
        }
    }

    /// Says whether the wanted seal was among them.
    void end() {
        if (wanted != null && !found) {
            findings.accept(
                    AuditFinding.seal(
                            What.HEAD_MISSING,
                            last.no(),
                            "no seal has the hash %s: the chain's end was cut off, or another"
                                            .formatted(HexFormat.of().formatHex(wanted))
                                    + " chain was put in its place"));
        }
    }

    private void check(Seal seal) {
        if (seal.no() != last.no() + 1) {
            report(
                    What.SEAL_REMOVED,
                    last.no() + 1,
                    "seal %d follows seal %d".formatted(seal.no(), last.no()));
        } else if (!vault.isSignature(seal.hash(), seal.canonical())) {
            report(What.SEAL_CHANGED, seal.no(), "it is not what was sealed");
        } else if (!Arrays.equals(seal.previousHash(), last.hash())) {
            report(What.SEAL_CHANGED, seal.no(), "it does not follow the seal before");
        } else if (seal.firstEntry() != last.lastEntry() + 1) {
            report(What.SEAL_CHANGED, seal.no(), "the seal before ends elsewhere");
        }
    }

    private void report(What what, long seal, String detail) {
        findings.accept(AuditFinding.seal(what, seal, detail));
    }
}
