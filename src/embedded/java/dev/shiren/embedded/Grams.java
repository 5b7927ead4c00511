package dev.shiren.embedded;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Filters and tokenizers that cut text into pieces of so many characters (code points).
final class Grams {

    private static final Map<String, Integer> SCRIPTS =
            Map.of(
                    "han", CJKBigramFilter.HAN,
                    "hiragana", CJKBigramFilter.HIRAGANA,
                    "katakana", CJKBigramFilter.KATAKANA,
                    "hangul", CJKBigramFilter.HANGUL);

    private Grams() {}

    static TokenFilterFactory cjkBigram(String name, Settings settings) {
        int flags = SCRIPTS.values().stream().mapToInt(Integer::intValue).sum();
        for (String script : settings.getAsList("ignored_scripts")) {
            Integer flag = SCRIPTS.get(script);
            if (flag == null) {
                throw new IllegalArgumentException(
                        "[" + name + "] does not know the script [" + script + "]");
            }
            flags &= ~flag;
        }
        int scripts = flags;
        boolean unigrams = settings.getAsBoolean("output_unigrams", false);
        Filter.Step step = in -> new CJKBigramFilter(in, scripts, unigrams);
        return unigrams ? Filter.expanding(name, step) : Filter.of(name, step);
    }

    static TokenFilterFactory edgeFilter(String name, Settings settings) {
        if (!"front".equals(settings.get("side", "front"))) {
            throw new IllegalArgumentException("[" + name + "] knows the side [front] only");
        }
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean original = settings.getAsBoolean("preserve_original", false);
        return Filter.expanding(name, in -> new EdgeNGramTokenFilter(in, min, max, original));
    }

    static TokenFilterFactory filter(String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean original = settings.getAsBoolean("preserve_original", false);
        return Filter.expanding(name, in -> new NGramTokenFilter(in, min, max, original));
    }

    static TokenizerFactory edgeTokenizer(String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate kept = tokenChars(name, settings);
        return TokenizerFactory.newFactory(name, () -> edgeTokenizer(min, max, kept));
    }

    private static Tokenizer edgeTokenizer(int min, int max, IntPredicate kept) {
        return new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int codePoint) {
                return kept.test(codePoint);
            }
        };
    }

    static TokenizerFactory tokenizer(String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate kept = tokenChars(name, settings);
        return TokenizerFactory.newFactory(name, () -> tokenizer(min, max, kept));
    }

    private static Tokenizer tokenizer(int min, int max, IntPredicate kept) {
        return new NGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int codePoint) {
                return kept.test(codePoint);
            }
        };
    }

    private static IntPredicate tokenChars(String name, Settings settings) {
        List<String> classes = settings.getAsList("token_chars");
        String custom = settings.get("custom_token_chars", "");
        if (classes.isEmpty()) {
            return codePoint -> true;
        }
        return classes.stream()
                .map(type -> tokenChars(name, type, custom))
                .reduce(IntPredicate::or)
                .orElseThrow();
    }

    private static IntPredicate tokenChars(String name, String type, String custom) {
        return switch (type) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> codePoint -> Categories.isPunctuation(codePoint);
            case "symbol" -> codePoint -> Categories.isSymbol(codePoint);
            case "custom" -> codePoint -> custom.indexOf(codePoint) >= 0;
            default ->
                    throw new IllegalArgumentException(
                            "[" + name + "] does not know the token_chars [" + type + "]");
        };
    }
}
