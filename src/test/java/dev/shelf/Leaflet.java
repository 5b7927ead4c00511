package dev.shelf;

import dev.shiren.kernel.NodeId;

/// What the schema calls a Pamphlet and its source a Paper.
record Leaflet(String code) {

    public String id() {
        return new NodeId("Paper", code).toString();
    }

    public String title() {
        return "leaflet " + code;
    }
}
