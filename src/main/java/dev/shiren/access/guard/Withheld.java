package dev.shiren.access.guard;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Purpose;
import dev.shiren.access.Reading;
import dev.shiren.access.Sight;

import java.util.LinkedHashMap;
import java.util.Map;

/// A field that was asked for and is null because the viewer does not read it.
///
/// @param field as `Cadre.pools`
record Withheld(String field, DataTopic topic, Reading reason) {

    /// As `extensions.withheld` of an answer shows it.
    Map<String, Object> shown(Sight sight) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("field", field);
        entry.put("class", topic.fieldClass().name());
        entry.put("topic", topic.name());
        entry.put("reason", reason.name());
        if (reason == Reading.NOT_FOR_PURPOSE) {
            entry.put("purposes", sight.purposesOf(topic).stream().map(Purpose::name).toList());
        }
        return entry;
    }

    /// As an error says it, where the field cannot be null.
    static String message(DataTopic topic, Reading reason, Sight sight) {
        return reason == Reading.NOT_FOR_PURPOSE
                ? "%s (%s) is read for a purpose: state one of %s in the header Shiren-Purpose"
                        .formatted(topic, topic.term(), sight.purposesOf(topic))
                : "the role %s does not read %s (%s)"
                        .formatted(sight.viewer().role(), topic, topic.term());
    }
}
