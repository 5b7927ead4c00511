package dev.shiren.embedded;

import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Registers Lucene's analysis components under the names, settings and defaults of
/// Elasticsearch's `analysis-common` module, which is published with the full distribution only.
/// Components the index mappings have no use for are left out.
public final class AnalysisCommonPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.ofEntries(
                Map.entry("lowercase", plain(LowerCaseFilter::new)),
                Map.entry("uppercase", plain(UpperCaseFilter::new)),
                Map.entry("cjk_width", plain(CJKWidthFilter::new)),
                Map.entry("trim", plain(TrimFilter::new)),
                Map.entry("asciifolding", (i, e, n, s) -> asciiFolding(n, s)),
                Map.entry("cjk_bigram", (i, e, n, s) -> Grams.cjkBigram(n, s)),
                Map.entry("edge_ngram", (i, e, n, s) -> Grams.edgeFilter(n, s)),
                Map.entry("ngram", (i, e, n, s) -> Grams.filter(n, s)),
                Map.entry("length", (i, e, n, s) -> length(n, s)),
                Map.entry("unique", (i, e, n, s) -> unique(n, s)),
                Map.entry("pattern_replace", withSettings((i, e, n, s) -> patternReplace(n, s))),
                Map.entry("synonym", withSettings((i, e, n, s) -> new Synonyms(n, e, s, false))),
                Map.entry(
                        "synonym_graph",
                        withSettings((i, e, n, s) -> new Synonyms(n, e, s, true))));
    }

    /// Without settings, `edge_ngram` stops after one character; with any, its default is two.
    @Override
    public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
        return List.of(
                PreConfiguredTokenFilter.singleton(
                        "edge_ngram", false, false, in -> new EdgeNGramTokenFilter(in, 1)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword", (i, e, n, s) -> TokenizerFactory.newFactory(n, KeywordTokenizer::new),
                "whitespace",
                        (i, e, n, s) -> TokenizerFactory.newFactory(n, WhitespaceTokenizer::new),
                "edge_ngram", (i, e, n, s) -> Grams.edgeTokenizer(n, s),
                "ngram", (i, e, n, s) -> Grams.tokenizer(n, s));
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "mapping", withSettings((i, e, n, s) -> Mappings.charFilter(n, e, s)),
                "pattern_replace", withSettings((i, e, n, s) -> patternReplaceChars(n, s)));
    }

    private static <T> AnalysisProvider<T> withSettings(AnalysisProvider<T> provider) {
        return AnalysisPlugin.requiresAnalysisSettings(provider);
    }

    private static AnalysisProvider<TokenFilterFactory> plain(Filter.Step step) {
        return (index, environment, name, settings) -> Filter.normalizing(name, step);
    }

    private static TokenFilterFactory asciiFolding(String name, Settings settings) {
        Filter folded = Filter.normalizing(name, ASCIIFoldingFilter::new);
        if (!settings.getAsBoolean("preserve_original", false)) {
            return folded;
        }
        return new Filter(name, in -> new ASCIIFoldingFilter(in, true), folded.step(), folded);
    }

    private static TokenFilterFactory length(String name, Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return Filter.of(name, in -> new LengthFilter(in, min, max));
    }

    private static TokenFilterFactory unique(String name, Settings settings) {
        boolean samePosition = settings.getAsBoolean("only_on_same_position", false);
        return Filter.of(name, in -> new UniqueTokens(in, samePosition));
    }

    private static TokenFilterFactory patternReplace(String name, Settings settings) {
        Pattern pattern = Patterns.required(name, settings);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return Filter.normalizing(
                name, in -> new PatternReplaceFilter(in, pattern, replacement, all));
    }

    private static CharFilterFactory patternReplaceChars(String name, Settings settings) {
        Pattern pattern = Patterns.required(name, settings);
        String replacement = settings.get("replacement", "");
        return new CharStep(name, in -> new PatternReplaceCharFilter(pattern, replacement, in));
    }
}
