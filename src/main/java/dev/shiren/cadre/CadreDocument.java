package dev.shiren.cadre;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// One version of a cadre as a whole. Plain sections are parsed when first asked for; one document
/// is read by one request and is not shared between threads.
public final class CadreDocument {

    private final long cadreId;
    private final long version;
    private final Instant recordedAt;
    private final byte[] deflated;
    private final Map<Section<?>, Object> parsed = new HashMap<>();
    private byte @Nullable [] body;
    private @Nullable Map<String, int[]> offsets;

    CadreDocument(long cadreId, long version, Instant recordedAt, byte[] deflated) {
        this.cadreId = cadreId;
        this.version = version;
        this.recordedAt = recordedAt;
        this.deflated = deflated;
    }

    public long cadreId() {
        return cadreId;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Profile profile() {
        Profile profile = section(Profile.SECTION);
        if (profile == null) {
            throw new IllegalStateException("document of cadre " + cadreId + " has no profile");
        }
        return profile;
    }

    /// A plain section, or null where the cadre has nothing of the kind.
    public <T> @Nullable T section(Section<T> section) {
        Object known = parsed.get(section);
        if (known == null) {
            int[] range = offsets().get(section.name());
            if (range == null) {
                return null;
            }
            known =
                    DocumentJson.MAPPER.readValue(
                            body(), range[0], range[1] - range[0], section.type());
            parsed.put(section, known);
        }
        return section.type().cast(known);
    }

    /// The plain body as JSON (UTF-8).
    public byte[] json() {
        byte[] json = body();
        return Arrays.copyOf(json, json.length);
    }

    // Inflated when first asked for: a reader of pages hands them to other threads, and a damaged
    // body fails where its cadre is known.
    private byte[] body() {
        byte[] known = body;
        if (known == null) {
            known = DocumentJson.inflate(deflated);
            body = known;
        }
        return known;
    }

    private Map<String, int[]> offsets() {
        Map<String, int[]> known = offsets;
        if (known == null) {
            known = scan();
            offsets = known;
        }
        return known;
    }

    private Map<String, int[]> scan() {
        Map<String, int[]> ranges = new HashMap<>();
        try (JsonParser parser = DocumentJson.MAPPER.createParser(body())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                ranges.put(name, new int[] {from, (int) parser.currentLocation().getByteOffset()});
            }
        }
        return ranges;
    }
}
