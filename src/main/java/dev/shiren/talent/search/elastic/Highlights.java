package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.util.NamedValue;
import java.util.List;

/// Asks for the pieces of text in which words stand, without markers: fragments are plain text.
public final class Highlights {

    private static final int FRAGMENTS = 3;
    private static final int CHARACTERS = 60;

    private Highlights() {}

    /// The fragments of all fields that words are looked for in.
    public static Highlight of(List<String> words) {
        List<NamedValue<HighlightField>> fields =
                TextCompiler.fields().stream()
                        .map(field -> NamedValue.of(field, field(field, words)))
                        .toList();
        return Highlight.of(
                h ->
                        h.fields(fields)
                                .preTags("")
                                .postTags("")
                                .numberOfFragments(FRAGMENTS)
                                .fragmentSize(CHARACTERS)
                                .order(HighlighterOrder.Score));
    }

    private static HighlightField field(String field, List<String> words) {
        List<Query> phrases = words.stream().map(word -> TextCompiler.phrase(field, word)).toList();
        return HighlightField.of(f -> f.highlightQuery(Queries.any(phrases)));
    }
}
