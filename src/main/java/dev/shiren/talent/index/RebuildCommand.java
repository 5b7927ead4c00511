package dev.shiren.talent.index;

import dev.shiren.kernel.Command;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/// `rebuild`: builds the index anew behind its alias; servers go on serving.
@Component
class RebuildCommand implements Command {

    private final Rebuild rebuild;

    RebuildCommand(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String usage() {
        return "rebuild   build the search index anew behind its alias, while servers serve";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress) {
        if (!arguments.isEmpty()) {
            throw new UsageException("rebuild takes no arguments");
        }
        try {
            RebuildResult result =
                    rebuild.run(
                            (done, total) ->
                                    progress.show("rebuild: %d of %d".formatted(done, total)));
            return new Outcome(
                    result.refused() == 0,
                    Map.of(
                            "index", result.index(),
                            "documents", result.documents(),
                            "refused", result.refused(),
                            "millis", result.took().toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, Map.of("error", "interrupted"));
        }
    }
}
