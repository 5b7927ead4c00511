package dev.shiren.embedded;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;

/// The `synonym` and `synonym_graph` filters, with rules in Solr's notation given in `synonyms` or
/// in the file `synonyms_path`. Rules pass the analysis steps in front of the filter, so a filter
/// behind `cjk_bigram` reads its rules as bigrams.
final class Synonyms implements TokenFilterFactory {

    private static final TokenFilterFactory IDENTITY = Filter.of("identity", in -> in);

    private final String name;
    private final List<String> rules;
    private final boolean expand;
    private final boolean lenient;
    private final boolean graph;

    Synonyms(String name, Environment environment, Settings settings, boolean graph) {
        if (settings.hasValue("synonyms_set") || !"solr".equals(settings.get("format", "solr"))) {
            throw new IllegalArgumentException(
                    "[" + name + "] takes Solr rules in [synonyms] or [synonyms_path] only");
        }
        this.name = name;
        this.rules = Analysis.getWordList(environment, settings, "synonyms");
        this.expand = settings.getAsBoolean("expand", true);
        this.lenient = settings.getAsBoolean("lenient", false);
        this.graph = graph;
        if (rules == null) {
            throw new IllegalArgumentException(
                    "[" + name + "] needs the setting [synonyms] or [synonyms_path]");
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public TokenStream create(TokenStream in) {
        throw new IllegalStateException("[" + name + "] was not given its place in the analyzer");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> previous,
            Function<String, TokenFilterFactory> all) {
        Analyzer before =
                new CustomAnalyzer(
                        tokenizer,
                        charFilters.toArray(CharFilterFactory[]::new),
                        previous.stream()
                                .map(TokenFilterFactory::getSynonymFilter)
                                .toArray(TokenFilterFactory[]::new));
        SynonymMap map = read(before);
        // Rules of a later synonym filter are not read through this one.
        return new Filter(name, step(map), in -> in, IDENTITY);
    }

    // The replacement is not a drop-in: it emits graphs, which an index cannot hold.
    @SuppressWarnings("deprecation")
    private Filter.Step step(SynonymMap map) {
        if (map.fst == null) {
            return in -> in;
        }
        return graph
                ? in -> new SynonymGraphFilter(in, map, false)
                : in -> new SynonymFilter(in, map, false);
    }

    private SynonymMap read(Analyzer before) {
        SolrSynonymParser parser = new SolrSynonymParser(true, expand, before);
        for (String rule : rules) {
            try {
                parser.parse(new StringReader(rule));
            } catch (ParseException | IllegalArgumentException failure) {
                if (!lenient) {
                    throw new IllegalArgumentException(
                            "[" + name + "] has an invalid synonym rule [" + rule + "]", failure);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        try {
            return parser.build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
