package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;

/// Writes the exchange format, one object a line. Absent values and empty lists leave no property
/// behind. The stream is flushed, never closed.
final class Line {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .rootValueSeparator("\n")
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private final JsonGenerator json;

    /// The list that opens with its first item.
    private @Nullable String pending;

    Line(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    Line begin(String kind, String code) {
        json.writeStartObject();
        return text("kind", kind).text("code", code);
    }

    Line end() {
        json.writeEndObject();
        return this;
    }

    Line text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
        return this;
    }

    Line flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    Line number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /// A number given in tenths: 647 is written as 64.7.
    Line tenths(String name, int value) {
        json.writeName(name);
        json.writeNumber(BigDecimal.valueOf(value, 1));
        return this;
    }

    Line texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
        return this;
    }

    Line object(String name) {
        json.writeObjectPropertyStart(name);
        return this;
    }

    Line list(String name) {
        pending = name;
        return this;
    }

    Line item() {
        if (pending != null) {
            json.writeArrayPropertyStart(pending);
            pending = null;
        }
        json.writeStartObject();
        return this;
    }

    Line endList() {
        if (pending == null) {
            json.writeEndArray();
        }
        pending = null;
        return this;
    }

    void finish() {
        json.writeRaw('\n');
        json.flush();
    }
}
