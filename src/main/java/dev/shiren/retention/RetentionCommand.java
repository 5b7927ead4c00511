package dev.shiren.retention;

import dev.shiren.cadre.change.OldKeys;
import dev.shiren.exchange.UploadSweep;
import dev.shiren.kernel.Command;
import dev.shiren.rules.Term;
import dev.shiren.rules.Terms;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `retention`: says what is kept beyond its time, or removes and logs it. What it did stays done:
/// it may be killed and run again.
@Component
class RetentionCommand implements Command {

    private static final String RULES = "retention";

    private final Terms terms;
    private final ComplaintRetention complaints;
    private final OldKeys keys;
    private final UploadSweep uploads;
    private final RetentionLog log;
    private final Clock clock;

    RetentionCommand(
            Terms terms,
            ComplaintRetention complaints,
            OldKeys keys,
            UploadSweep uploads,
            RetentionLog log,
            Clock clock) {
        this.terms = terms;
        this.complaints = complaints;
        this.keys = keys;
        this.uploads = uploads;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public String usage() {
        return "retention [--dry-run | --apply] [--list=FILE]   say what is kept beyond its time,"
                + " or remove it; --list writes the complaints to hand over";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress)
            throws IOException {
        boolean apply = options.containsKey("apply");
        if (!arguments.isEmpty() || (apply && options.containsKey("dry-run"))) {
            throw new UsageException("retention takes no arguments, and --dry-run or --apply");
        }
        Terms.Table rules = terms.current();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("applied", apply);
        fields.put("complaints", complaints(rules, apply, options.get("list"), progress));
        fields.put("requestKeys", keys(rules, apply, progress));
        fields.put("uploads", uploads(apply));
        return new Outcome(true, fields);
    }

    private Map<String, Object> complaints(
            Terms.Table rules, boolean apply, @Nullable String file, Progress progress)
            throws IOException {
        Term term = rules.term(RULES, "COMPLAINT", today());
        if (term == null) {
            return none();
        }
        LocalDate latest = Expiry.latest(term, today());
        // The list first: what is removed cannot be handed over.
        long listed = file == null ? 0 : HandOver.write(file, complaints, latest);
        long count =
                apply
                        ? complaints.remove(latest, RULES, progress)
                        : file == null ? complaints.list(latest, _ -> {}) : listed;
        Map<String, Object> fields = fields(term, count, "concludedUntil", latest);
        fields.put("undated", complaints.undated());
        return fields;
    }

    private Map<String, Object> keys(Terms.Table rules, boolean apply, Progress progress) {
        Term term = rules.term(RULES, "REQUEST_KEY", today());
        if (term == null) {
            return none();
        }
        LocalDate latest = Expiry.latest(term, today());
        LocalDate before = latest.plusDays(1);
        long count = apply ? removeKeys(before, progress) : keys.count(before);
        return fields(term, count, "recordedUntil", latest);
    }

    private long removeKeys(LocalDate before, Progress progress) {
        long removed = 0;
        for (int some = keys.removeSome(before); some > 0; some = keys.removeSome(before)) {
            removed += some;
            progress.show("retention: %d keys of requests removed".formatted(removed));
        }
        if (removed > 0) {
            log.add(RetentionLog.Kind.REQUEST_KEY, "before " + before, removed, RULES);
        }
        return removed;
    }

    private Map<String, Object> uploads(boolean apply) {
        List<String> names = uploads.expired();
        if (apply) {
            // Logged first: a file cannot be deleted and logged at once, and none goes unlogged.
            log.add(RetentionLog.Kind.UPLOAD, names, UploadSweep.RULE);
            names.forEach(uploads::delete);
        }
        return Map.of("count", names.size());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, Object> none() {
        return Map.of("count", 0, "rule", "none is in force");
    }

    private static Map<String, Object> fields(Term term, long count, String day, LocalDate latest) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("count", count);
        fields.put(
                "rule",
                "%s %s: %d %s".formatted(term.ruleSet(), term.name(), term.count(), term.unit()));
        fields.put("verified", term.verified());
        fields.put(day, latest.toString());
        return fields;
    }
}
