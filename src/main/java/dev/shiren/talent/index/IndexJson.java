package dev.shiren.talent.index;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/// The bytes of entries: the same entry always gives the same bytes, so that the proof can compare
/// them with what the index gives back.
final class IndexJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new BlackbirdModule())
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private IndexJson() {}

    static byte[] bytes(CadreIndexDocument entry) {
        return MAPPER.writeValueAsBytes(entry);
    }
}
