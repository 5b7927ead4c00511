package dev.shiren.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;

import dev.shiren.testing.EngineTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;

/// Every Elasticsearch the application may meet, the embedded one included, makes the same tokens.
@EngineTest
class AnalysisIT {

    @Autowired ElasticsearchClient client;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "tokenizer": "standard", "filter": ["cjk_bigram"] | 市发展改革委 | 市发 发展 展改 改革 革委
                    "tokenizer": "standard", "filter": ["cjk_bigram"] | 委 | 委
                    "tokenizer": "standard", "filter": [{"type": "cjk_bigram", "output_unigrams": true}] | 改革 | 改 改革 革
                    "tokenizer": "standard", "filter": [{"type": "cjk_bigram", "ignored_scripts": ["han"]}] | 改革 | 改 革
                    "tokenizer": "standard", "filter": ["cjk_width", "lowercase"] | ＡＢｃ１２ | abc12
                    "tokenizer": "keyword", "filter": [{"type": "edge_ngram", "min_gram": 1, "max_gram": 3}] | zhangsan | z zh zha
                    "tokenizer": "keyword", "filter": [{"type": "edge_ngram", "max_gram": 2, "preserve_original": true}] | 𠮷野家 | 𠮷 𠮷野 𠮷野家
                    "tokenizer": "keyword", "filter": ["edge_ngram"] | ab | a
                    "tokenizer": {"type": "edge_ngram", "min_gram": 1, "max_gram": 2, "token_chars": ["letter"]} | 张三·ab1 | 张 张三 a ab
                    "tokenizer": "edge_ngram" | abc | a ab
                    "tokenizer": "keyword", "filter": ["ngram"] | abc | a ab b bc c
                    "tokenizer": {"type": "ngram", "min_gram": 2, "max_gram": 2} | abc | ab bc
                    "tokenizer": "whitespace", "filter": [{"type": "ngram", "min_gram": 2, "max_gram": 2}] | abc d | ab bc
                    "tokenizer": "keyword", "filter": ["asciifolding"] | Lǚ Zhì | Lu Zhi
                    "tokenizer": "keyword", "filter": [{"type": "asciifolding", "preserve_original": true}] | é | e é
                    "tokenizer": "whitespace", "filter": ["stop"] | the chief of staff | chief staff
                    "tokenizer": "whitespace", "filter": [{"type": "stop", "stopwords": ["市"]}] | 市 委 | 委
                    "tokenizer": "whitespace", "filter": ["unique"] | a b a c b | a b c
                    "tokenizer": "whitespace", "filter": [{"type": "length", "min": 2, "max": 3}] | a ab abc abcd | ab abc
                    "tokenizer": "keyword", "filter": [{"type": "pattern_replace", "pattern": "[0-9]+", "replacement": "#"}] | a12b3 | a#b#
                    "tokenizer": "keyword", "filter": [{"type": "pattern_replace", "pattern": "A", "flags": "CASE_INSENSITIVE", "all": false}] | aba | ba
                    "tokenizer": "keyword", "char_filter": [{"type": "pattern_replace", "pattern": "[·•]"}] | 买买提·张 | 买买提张
                    "tokenizer": "keyword", "char_filter": [{"type": "mapping", "mappings": ["· =>", "\\\\u2022 => ."]}] | a·b•c | ab.c
                    "tokenizer": "keyword", "char_filter": [{"type": "pattern_replace", "pattern": "x", "replacement": " "}], "filter": ["trim", "uppercase"] | xabx | AB
                    "tokenizer": "whitespace", "filter": [{"type": "synonym", "synonyms": ["cpc, party"]}] | cpc member | cpc party member
                    "tokenizer": "whitespace", "filter": [{"type": "synonym_graph", "synonyms": ["it => information technology"]}] | it post | information technology post
                    "tokenizer": "standard", "filter": ["cjk_bigram", {"type": "synonym_graph", "synonyms": ["发改委, 发展改革"]}] | 发改委 | 发展 发改 展改 改革 改委
                    "tokenizer": "keyword", "filter": [{"type": "synonym", "expand": false, "synonyms": ["a, b"]}] | b | a
                    """)
    void makesTheSameTokensEverywhere(String analysis, String text, String expected)
            throws IOException {
        assertThat(tokens(analysis, text)).isEqualTo(expected);
    }

    private String tokens(String analysis, String text) throws IOException {
        String request = "{" + analysis + ", \"text\": \"" + text + "\"}";
        AnalyzeResponse response =
                client.indices().analyze(analyze -> analyze.withJson(new StringReader(request)));
        return response.tokens().stream().map(AnalyzeToken::token).collect(Collectors.joining(" "));
    }
}
