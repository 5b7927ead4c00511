package dev.shiren.talent.index;

/// Elasticsearch does not answer, or not now: the same request may succeed later.
public final class IndexUnavailableException extends RuntimeException {

    IndexUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
