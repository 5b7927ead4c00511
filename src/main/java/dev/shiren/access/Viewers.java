package dev.shiren.access;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// Who sent the request that the current thread works for: in controllers, batch loaders and the
/// events of subscriptions alike, whatever thread they run on.
@Component
public class Viewers {

    /// The viewer of the current request.
    ///
    /// @throws IllegalStateException on a thread that works for no request
    public Viewer current() {
        return find().orElseThrow(
                        () -> new IllegalStateException("this thread works for nobody's request"));
    }

    /// The viewer of the current request; empty on a thread that works for none.
    public Optional<Viewer> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn in
                ? Optional.of(in.viewer())
                : Optional.empty();
    }
}
