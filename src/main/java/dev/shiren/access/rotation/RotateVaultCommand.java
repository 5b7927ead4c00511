package dev.shiren.access.rotation;

import dev.shiren.access.SealedTable;
import dev.shiren.access.Vault;
import dev.shiren.access.audit.Audit;
import dev.shiren.kernel.Command;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// `rotate-vault`: seals everything under the vault's current key and cipher, while servers serve.
/// What it did stays done: it may be killed and run again.
@Component
class RotateVaultCommand implements Command {

    private final List<SealedTable> tables;
    private final Vault vault;
    private final JdbcTemplate jdbc;
    private final Audit audit;
    private final TransactionTemplate transaction;

    RotateVaultCommand(
            List<SealedTable> tables,
            Vault vault,
            JdbcTemplate jdbc,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.tables = tables.stream().sorted(Comparator.comparing(SealedTable::name)).toList();
        this.vault = vault;
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "rotate-vault";
    }

    @Override
    public String usage() {
        return "rotate-vault   seal everything under the vault's current key and cipher, while"
                + " servers serve";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress) {
        if (!arguments.isEmpty() || !options.isEmpty()) {
            throw new UsageException("rotate-vault takes no arguments");
        }
        Map<String, Object> rows = new LinkedHashMap<>();
        for (SealedTable table : tables) {
            rows.put(table.name(), rotate(table, progress));
        }
        int header = vault.header() & 0xff;
        transaction.executeWithoutResult(
                _ ->
                        audit.wrote(
                                "command line",
                                name(),
                                "all is sealed under key %d".formatted(header & 0x7f)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", header & 0x7f);
        fields.put("cipher", header > 0x7f ? "SM4" : "AES");
        fields.put("rows", rows);
        return new Outcome(true, fields);
    }

    private long rotate(SealedTable table, Progress progress) {
        AtomicLong done = new AtomicLong();
        new TableRotation(table, vault, jdbc, transaction)
                .run(
                        count ->
                                progress.show(
                                        "rotate-vault: %s, %d rows"
                                                .formatted(table.name(), done.addAndGet(count))));
        return done.get();
    }
}
