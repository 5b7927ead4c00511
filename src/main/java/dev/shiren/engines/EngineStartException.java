package dev.shiren.engines;

/// An engine cannot be started or reached; the message names the remedy or the log to read.
public final class EngineStartException extends RuntimeException {

    EngineStartException(String message) {
        super(message);
    }

    EngineStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
