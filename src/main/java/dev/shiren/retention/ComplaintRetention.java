package dev.shiren.retention;

import dev.shiren.access.Vault;
import dev.shiren.kernel.Command.Progress;
import dev.shiren.supervision.ExpiredComplaints;
import dev.shiren.supervision.ExpiredComplaints.Complaint;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Goes through complaints whose time is over, some at a time: each batch is removed and logged in
/// one transaction, so that a run that is killed leaves whole batches, and the next one goes on.
@Component
class ComplaintRetention {

    private static final int BATCH = 200;

    private final ExpiredComplaints complaints;
    private final RetentionLog log;
    private final Vault vault;
    private final TransactionTemplate transaction;

    ComplaintRetention(
            ExpiredComplaints complaints,
            RetentionLog log,
            Vault vault,
            PlatformTransactionManager transactions) {
        this.complaints = complaints;
        this.log = log;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Shows each to the consumer; returns how many there are.
    long list(LocalDate latest, Consumer<Complaint> consumer) {
        return walk(
                batch -> complaints.after(last(batch), latest, BATCH),
                batch -> batch.forEach(consumer));
    }

    /// Removes them; returns how many there were.
    long remove(LocalDate latest, String rule, Progress progress) {
        long[] removed = {0};
        return walk(
                batch -> transaction.execute(_ -> remove(last(batch), latest, rule)),
                batch -> {
                    removed[0] += batch.size();
                    progress.show("retention: %d complaints removed".formatted(removed[0]));
                });
    }

    long undated() {
        return complaints.undated();
    }

    private List<Complaint> remove(Complaint last, LocalDate latest, String rule) {
        List<Complaint> removed = complaints.remove(last, latest, BATCH);
        log.add(RetentionLog.Kind.COMPLAINT, removed.stream().map(this::name).toList(), rule);
        return removed;
    }

    /// A keyed hash: who knows a complaint can tell that it was removed, and nobody finds one.
    private String name(Complaint complaint) {
        return HexFormat.of().formatHex(vault.index(complaint.cadreId() + "/" + complaint.code()));
    }

    private static long walk(
            UnaryOperator<List<Complaint>> next, Consumer<List<Complaint>> consumer) {
        long count = 0;
        List<Complaint> batch = next.apply(List.of());
        while (!batch.isEmpty()) {
            consumer.accept(batch);
            count += batch.size();
            batch = next.apply(batch);
        }
        return count;
    }

    private static Complaint last(List<Complaint> batch) {
        return batch.isEmpty() ? Complaint.NONE : batch.getLast();
    }
}
