package dev.shelf;

import dev.shiren.kernel.NodeId;

import java.util.List;

/// A book of the test shelf.
public record Book(String code, String title) {

    static final List<Book> SHELF =
            List.of(
                    new Book("B1", "论语"),
                    new Book("B2", "孟子"),
                    new Book("B3", "大学"),
                    new Book("B4", "中庸"));

    public String id() {
        return new NodeId("Book", code).toString();
    }

    public List<Book> similar() {
        return List.of(this);
    }
}
