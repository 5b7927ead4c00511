package dev.shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// A controller to hold schemas against; no part of the shelf.
@Controller
public class Greetings {

    @QueryMapping
    @Nullable String hello(@Argument @Nullable String name) {
        return name;
    }

    @QueryMapping
    String twice(@Argument String name) {
        return name + name;
    }
}
