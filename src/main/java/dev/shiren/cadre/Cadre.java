package dev.shiren.cadre;

import dev.shiren.kernel.NodeId;

/// A cadre as the graph shows it: a document with its node id. Fields that need a date or another
/// feature are resolved by that feature's controllers.
public final class Cadre {

    /// The type name in node ids.
    public static final String TYPE = "Cadre";

    private final CadreDocument document;

    public Cadre(CadreDocument document) {
        this.document = document;
    }

    public CadreDocument document() {
        return document;
    }

    public Profile profile() {
        return document.profile();
    }

    public String id() {
        return new NodeId(TYPE, Long.toString(document.cadreId())).toString();
    }

    public String code() {
        return profile().code();
    }

    public String name() {
        return profile().name();
    }

    public long version() {
        return document.version();
    }
}
