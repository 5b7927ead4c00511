package dev.shiren.access;

import org.springframework.stereotype.Component;

/// Who is acting. There is no sign-in yet: everybody who reaches the server is `anonymous`.
@Component
public class Actors {

    private static final String ANONYMOUS = "anonymous";

    /// The name of whoever sent the current request.
    public String current() {
        return ANONYMOUS;
    }
}
