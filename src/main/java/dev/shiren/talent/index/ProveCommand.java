package dev.shiren.talent.index;

import dev.shiren.kernel.Command;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `prove`: compares every index entry with MySQL and, if asked, mends what differs.
@Component
class ProveCommand implements Command {

    /// Differences printed in the summary; all are counted.
    private static final int SHOWN = 50;

    private final Proof proof;

    ProveCommand(Proof proof) {
        this.proof = proof;
    }

    @Override
    public String name() {
        return "prove";
    }

    @Override
    public String usage() {
        return "prove [--repair]   compare every index entry with MySQL, and mend what differs";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress) {
        if (!arguments.isEmpty()) {
            throw new UsageException("prove takes no arguments");
        }
        try {
            ProofResult result =
                    proof.run(
                            options.containsKey("repair"),
                            (done, total) ->
                                    progress.show("prove: %d of %d".formatted(done, total)));
            return new Outcome(result.drift() == 0, fields(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, Map.of("error", "interrupted"));
        }
    }

    private static Map<String, Object> fields(ProofResult result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("index", result.index());
        fields.put("checked", result.checked());
        fields.put("drift", result.drift());
        fields.put("repaired", result.repaired());
        fields.put("unsettled", result.unsettled());
        fields.put("differences", result.differences().stream().limit(SHOWN).toList());
        return fields;
    }
}
