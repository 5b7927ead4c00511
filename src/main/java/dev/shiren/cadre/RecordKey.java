package dev.shiren.cadre;

import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.RejectedException;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The key by which a cadre's document or one record in it is found: `<cadre>` or
/// `<cadre>/<kind>/<code>`. Cadres and their records share one type of node ids, so that any mix of
/// them is read with one statement.
///
/// @param kind name of the [RecordKind]; null for the cadre itself
/// @param code tells the records of that kind of that cadre apart; null for the cadre itself
public record RecordKey(long cadreId, @Nullable String kind, @Nullable String code) {

    private static final Pattern FORM =
            Pattern.compile("([1-9]\\d{0,17})(?:/([A-Za-z]+)/([A-Za-z0-9._-]{1,40}))?");

    /// The number of the cadre that a node id names.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) when it names something else
    public static long cadreId(NodeId id) {
        RecordKey key = parse(id.keyOf(Cadre.TYPE));
        if (key == null || key.kind() != null) {
            throw RejectedException.badInput("the id " + id + " is that of no cadre");
        }
        return key.cadreId();
    }

    /// The node id of a cadre.
    public static NodeId nodeId(long cadreId) {
        return new NodeId(Cadre.TYPE, Long.toString(cadreId));
    }

    /// The key of a record.
    public static RecordKey of(Cadre cadre, String kind, String code) {
        return new RecordKey(cadre.document().cadreId(), kind, code);
    }

    /// Reads a key; null for any text that is none.
    static @Nullable RecordKey parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? new RecordKey(Long.parseLong(form.group(1)), form.group(2), form.group(3))
                : null;
    }

    /// The node id in its text form.
    public String id() {
        return new NodeId(Cadre.TYPE, toString()).toString();
    }

    @Override
    public String toString() {
        return kind == null ? Long.toString(cadreId) : cadreId + "/" + kind + "/" + code;
    }
}
