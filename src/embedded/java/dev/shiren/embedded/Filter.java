package dev.shiren.embedded;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/// A named token filter.
///
/// `normalizer` is what the filter does to a single term (in normalizers and in prefix queries);
/// `forSynonyms` what takes its place while synonym rules are read, null when rules cannot be
/// read behind it because it makes several tokens of one.
record Filter(String name, Step step, Step normalizer, TokenFilterFactory forSynonyms)
        implements TokenFilterFactory {

    /// One stage of a token stream.
    @FunctionalInterface
    interface Step {
        TokenStream wrap(TokenStream in);
    }

    private static final TokenFilterFactory SELF = TokenFilterFactory.IDENTITY_FILTER;

    /// Leaves single terms as they are.
    static Filter of(String name, Step step) {
        return new Filter(name, step, in -> in, SELF);
    }

    /// Treats single terms as it treats text.
    static Filter normalizing(String name, Step step) {
        return new Filter(name, step, step, SELF);
    }

    /// Makes several tokens of one.
    static Filter expanding(String name, Step step) {
        return new Filter(name, step, in -> in, null);
    }

    @Override
    public TokenStream create(TokenStream in) {
        return step.wrap(in);
    }

    @Override
    public TokenStream normalize(TokenStream in) {
        return normalizer.wrap(in);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        if (forSynonyms == null) {
            throw new IllegalArgumentException(
                    "Token filter [" + name + "] cannot be used to parse synonyms");
        }
        return forSynonyms == SELF ? this : forSynonyms;
    }
}
