package dev.shiren.access.audit;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The operation of a request that the current thread works for. It travels as the viewer does:
/// in the context that Spring for GraphQL carries to data fetchers and batch loaders.
///
/// @param name the operation's name; `anonymous` when it has none
/// @param hash SHA-256 of the document
/// @param trace the request's id
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record RunningOperation(String name, byte[] hash, String trace, ReadTrail trail) {

    private static final int NAME = 120;
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:query|mutation|subscription)\\s+([_A-Za-z][_0-9A-Za-z]*)");
    private static final ThreadLocal<@Nullable RunningOperation> CURRENT = new ThreadLocal<>();

    static RunningOperation of(@Nullable String name, String document, String trace) {
        String known = name == null || name.isBlank() ? nameIn(document) : name;
        return new RunningOperation(
                known.substring(0, Math.min(known.length(), NAME)),
                sha256(document),
                trace,
                new ReadTrail());
    }

    /// Null on a thread that works for no operation.
    static @Nullable RunningOperation current() {
        return CURRENT.get();
    }

    static void set(@Nullable RunningOperation operation) {
        if (operation == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(operation);
        }
    }

    // A request without a name has one operation. A name in a comment may come first: it is a label
    // to read, and the hash is what tells documents apart.
    private static String nameIn(String document) {
        Matcher matcher = NAMED.matcher(document);
        return matcher.find() ? matcher.group(1) : "anonymous";
    }

    private static byte[] sha256(String document) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(document.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
