package dev.shiren.talent.index;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.IndexOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sends entries to the index in `_bulk` requests of bounded size and reads the result of each
/// item.
///
/// The external version is the document's: of two deliveries the later version stays, whichever
/// arrives last, and a repeated one changes nothing.
@Component
class BulkWriter {

    private final CadreIndex index;
    private final long mostBytes;

    BulkWriter(CadreIndex index, IndexSettings settings) {
        this.index = index;
        this.mostBytes = settings.batchBytes().toBytes();
    }

    /// One entry on its way to one index.
    private record Item(IndexEntry entry, SearchIndex target) {}

    /// Sends every entry to every index and tells what became of each cadre's. An index of another
    /// definition, which a newer or older server looks after, gets what it accepts.
    ///
    /// @throws IndexUnavailableException when a request fails as a whole; some entries may have
    ///     arrived
    Map<Long, Delivery> write(Collection<IndexEntry> entries, List<SearchIndex> targets) {
        Map<Long, Delivery> deliveries = new HashMap<>();
        List<Item> items = new ArrayList<>();
        long bytes = 0;
        for (IndexEntry entry : entries) {
            for (SearchIndex target : targets) {
                if (bytes + entry.size() > mostBytes && !items.isEmpty()) {
                    send(items, deliveries);
                    items.clear();
                    bytes = 0;
                }
                items.add(new Item(entry, target));
                bytes += entry.size();
            }
        }
        if (!items.isEmpty()) {
            send(items, deliveries);
        }
        return deliveries;
    }

    private void send(List<Item> items, Map<Long, Delivery> deliveries) {
        List<BulkOperation> operations = items.stream().map(BulkWriter::operation).toList();
        List<BulkResponseItem> results =
                index.ask(es -> es.bulk(b -> b.requireAlias(true).operations(operations))).items();
        for (int i = 0; i < results.size(); i++) {
            Item item = items.get(i);
            deliveries.merge(
                    item.entry().cadreId(), delivery(item, results.get(i)), Delivery::worse);
        }
    }

    private static BulkOperation operation(Item item) {
        String target = item.target().writeAlias();
        IndexEntry entry = item.entry();
        byte[] json = entry.json();
        if (json == null) {
            return BulkOperation.of(op -> op.delete(d -> d.index(target).id(entry.id())));
        }
        BinaryData source = BinaryData.of(json, ContentType.APPLICATION_JSON);
        IndexOperation<BinaryData> index =
                IndexOperation.of(
                        op ->
                                op.index(target)
                                        .id(entry.id())
                                        .version(entry.version())
                                        .versionType(VersionType.ExternalGte)
                                        .document(source));
        return BulkOperation.of(op -> op.index(index));
    }

    private Delivery delivery(Item item, BulkResponseItem result) {
        ErrorCause error = result.error();
        // 409: a later version is there already.
        if (error == null || result.status() == 409) {
            return new Delivery.Delivered();
        }
        String reason = item.target().name() + ": " + reason(error);
        // 400 is the document's own fault. A busy node, a full disk, a write block, an index just
        // replaced are not, and must not park everything that changes meanwhile.
        if (result.status() != 400) {
            return new Delivery.Deferred(reason);
        }
        return item.target().mappingHash().equals(index.definition().hash())
                ? new Delivery.Refused(reason)
                : new Delivery.Delivered();
    }

    private static String reason(ErrorCause error) {
        ErrorCause cause = error.causedBy();
        String own = error.type() + ": " + error.reason();
        return cause == null ? own : own + " (" + reason(cause) + ")";
    }
}
