package dev.shiren.access.audit;

import dev.shiren.access.Viewers;
import dev.shiren.access.audit.AuditStore.Entry;
import dev.shiren.access.audit.AuditViews.Reading;
import dev.shiren.access.audit.AuditViews.Wanted;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.Cursor;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.RejectedException;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The audit in the graph: all of it for the auditor, and for persons who read their own file.
@Controller
final class AuditController {

    private final AuditViews views;
    private final AuditStore store;
    private final AuditSealer sealer;
    private final AuditedCadres cadres;
    private final Viewers viewers;

    AuditController(
            AuditViews views,
            AuditStore store,
            AuditSealer sealer,
            AuditedCadres cadres,
            Viewers viewers) {
        this.views = views;
        this.store = store;
        this.sealer = sealer;
        this.cadres = cadres;
        this.viewers = viewers;
    }

    /// How far the chain goes.
    ///
    /// @param sealedUntil when the last entries were sealed; null before the first
    /// @param head the hash of the last seal; null before the first
    record AuditHealth(
            long entries,
            long seals,
            long unsealed,
            @Nullable OffsetDateTime sealedUntil,
            @Nullable String head) {}

    @QueryMapping
    Connection<AuditEntryNode> auditEntries(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String subject,
            @Argument @Nullable String cadre,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime until) {
        PageRequest page = PageRequest.of(first, after, null, null);
        Long id = cadre == null ? null : cadres.id(cadre).orElse(0);
        Wanted wanted = new Wanted(subject, id, utc(from), utc(until));
        List<Entry> entries = views.page(wanted, before(page), page);
        Map<Long, String> codes = codes(entries);
        return Connection.of(
                page,
                entries.stream().map(entry -> new AuditEntryNode(entry, codes)).toList(),
                AuditEntryNode::place,
                () -> views.count(wanted));
    }

    @QueryMapping
    AuditHealth auditHealth() {
        Seal head = sealer.last();
        boolean any = head.no() > 0;
        return new AuditHealth(
                head.lastEntry(),
                head.no(),
                store.unsealed(),
                any ? head.sealedAt().atOffset(ZoneOffset.UTC) : null,
                any ? HexFormat.of().formatHex(head.hash()) : null);
    }

    @QueryMapping
    Connection<FileReadingNode> readersOfMyFile(
            @Argument @Nullable Integer first, @Argument @Nullable String after) {
        long cadre = ownCadre();
        PageRequest page = PageRequest.of(first, after, null, null);
        List<Reading> readings = views.readings(cadre, before(page), page);
        return Connection.of(
                page,
                readings.stream().map(FileReadingNode::new).toList(),
                FileReadingNode::place,
                () -> views.readings(cadre));
    }

    private long ownCadre() {
        String own = viewers.current().cadre();
        if (own == null) {
            throw new RejectedException(
                    ErrorCode.FORBIDDEN,
                    "the account names no cadre whose own file it is: see the claim `cadre`");
        }
        // A person whose file is not here was read by nobody.
        return cadres.id(own).orElse(0);
    }

    private Map<Long, String> codes(List<Entry> entries) {
        return cadres.codes(
                entries.stream()
                        .flatMap(e -> AuditedPersons.parse(e.row().persons()).stream())
                        .map(AuditedPersons.Person::cadreId)
                        .collect(Collectors.toSet()));
    }

    private static long before(PageRequest page) {
        Cursor place = page.place(1);
        String no = place == null ? Long.toString(Long.MAX_VALUE) : place.values().getFirst();
        if (!no.matches("\\d{1,19}")) {
            throw RejectedException.badInput("'after' is no cursor of this list: page anew");
        }
        return Long.parseLong(no);
    }

    private static @Nullable LocalDateTime utc(@Nullable OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
