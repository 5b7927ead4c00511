package dev.shiren.embedded;

import org.elasticsearch.index.analysis.CharFilterFactory;

import java.io.Reader;
import java.util.function.UnaryOperator;

/// A named character filter that treats single terms as it treats text.
record CharStep(String name, UnaryOperator<Reader> step) implements CharFilterFactory {

    @Override
    public Reader create(Reader in) {
        return step.apply(in);
    }

    @Override
    public Reader normalize(Reader in) {
        return step.apply(in);
    }
}
