package dev.shiren.access.audit;

import dev.shiren.kernel.Command;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// `verify-audit`: finds any row of the audit that was changed, removed, moved or inserted.
@Component
class VerifyAuditCommand implements Command {

    private final AuditVerification verification;

    VerifyAuditCommand(AuditVerification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usage() {
        return "verify-audit [--head=HASH]   find rows of the audit that were changed, removed,"
                + " moved or inserted; HASH is of a seal that must be there";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress) {
        if (!arguments.isEmpty()) {
            throw new UsageException("verify-audit takes no arguments");
        }
        long begin = System.nanoTime();
        AuditVerification.Result result =
                verification.run(
                        head(options.get("head")),
                        done -> progress.show("verify-audit: %d entries".formatted(done)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entries", result.entries());
        fields.put("seals", result.head().no());
        fields.put("unsealed", result.unsealed());
        fields.put("head", HexFormat.of().formatHex(result.head().hash()));
        fields.put("faults", result.faults());
        fields.put("findings", result.findings());
        fields.put("millis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        return new Outcome(result.faults() == 0, fields);
    }

    private static byte @Nullable [] head(@Nullable String hex) {
        try {
            return hex == null ? null : HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--head is the hash of a seal in hexadecimal digits, as an earlier run, the"
                            + " server's log or an export shows it");
        }
    }
}
