package dev.shiren.talent.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// All entries of an index as they were at one moment, in the order of cadre numbers, a page at a
/// time; entries without a number last.
final class IndexCursor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCursor.class);
    private static final String KEEP = "5m";

    private final CadreIndex index;
    private final int pageSize;
    private final Deque<IndexedEntry> page = new ArrayDeque<>();
    private String pointInTime;
    private List<FieldValue> after = List.of();
    private boolean ended;

    /// Opens a cursor over what can be searched now.
    IndexCursor(CadreIndex index, String name, int pageSize) {
        this.index = index;
        this.pageSize = pageSize;
        this.pointInTime =
                index.ask(es -> es.openPointInTime(o -> o.index(name).keepAlive(k -> k.time(KEEP))))
                        .id();
    }

    /// The next entry, or null at the end.
    @Nullable IndexedEntry peek() {
        if (page.isEmpty() && !ended) {
            read();
        }
        return page.peek();
    }

    /// Passes the entry that [#peek()] shows.
    void advance() {
        page.remove();
    }

    @Override
    public void close() {
        try {
            index.ask(es -> es.closePointInTime(close -> close.id(pointInTime)));
        } catch (IndexUnavailableException e) {
            LOG.info("a point in time is left to expire: {}", e.getMessage());
        }
    }

    private void read() {
        SearchResponse<BinaryData> response =
                index.ask(es -> es.search(this::request, BinaryData.class));
        String next = response.pitId();
        pointInTime = next == null ? pointInTime : next;
        List<Hit<BinaryData>> hits = response.hits().hits();
        hits.forEach(hit -> page.add(IndexedEntry.of(hit)));
        ended = hits.size() < pageSize;
        after = hits.isEmpty() ? after : hits.getLast().sort();
    }

    private SearchRequest.Builder request(SearchRequest.Builder search) {
        search.pit(pit -> pit.id(pointInTime).keepAlive(keep -> keep.time(KEEP)))
                .size(pageSize)
                .version(true)
                .trackTotalHits(total -> total.enabled(false))
                .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
        return after.isEmpty() ? search : search.searchAfter(after);
    }
}
