package dev.shiren.access;

import java.util.function.Supplier;

/// Who is acting, by the name that is kept beside what was done.
public final class Actors {

    /// No subject has white space in it, so nobody can sign in under this name.
    static final String COMMAND_LINE = "command line";

    private final Supplier<String> current;

    Actors(Supplier<String> current) {
        this.current = current;
    }

    /// The subject of whoever sent the current request, or `command line` in a command.
    ///
    /// @throws IllegalStateException in a server, on a thread that works for no request
    public String current() {
        return current.get();
    }
}
