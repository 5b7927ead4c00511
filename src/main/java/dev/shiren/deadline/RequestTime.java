package dev.shiren.deadline;

import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/// How long a request may still run. Whatever waits for another process on behalf of a request
/// (a statement, a search) asks for it and gives up when it is over. It follows the request from
/// thread to thread as the viewer does.
public final class RequestTime {

    /// Its name in a Reactor context.
    public static final String KEY = RequestTime.class.getName();

    static final ThreadLocal<@Nullable RequestTime> CURRENT = new ThreadLocal<>();

    private final Duration whole;
    private final long begin = System.nanoTime();
    private volatile boolean anew;

    /// A time that begins now.
    public RequestTime(Duration whole) {
        this.whole = whole;
    }

    /// Has times that stand in a Reactor context follow it from thread to thread.
    public static void followRequests() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new OfThread());
    }

    /// Of the request that the current thread works for; empty on a thread that works for none.
    public static Optional<RequestTime> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /// What is left; always more than zero.
    ///
    /// @throws RejectedException (DEADLINE_EXCEEDED) when nothing is
    public Duration left() {
        if (anew) {
            return whole;
        }
        Duration left = whole.minusNanos(System.nanoTime() - begin);
        if (left.isZero() || left.isNegative()) {
            throw over(null);
        }
        return left;
    }

    /// A subscription lives as long as its client wants: from now on each wait has the whole time.
    public void anewForEachWait() {
        anew = true;
    }

    /// The time of whatever a thread works for.
    private static final class OfThread implements ThreadLocalAccessor<RequestTime> {

        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public @Nullable RequestTime getValue() {
            return CURRENT.get();
        }

        @Override
        public void setValue(RequestTime time) {
            CURRENT.set(time);
        }

        @Override
        public void setValue() {
            CURRENT.remove();
        }
    }

    /// What is thrown when there is no time left.
    public static RejectedException over(@Nullable Throwable cause) {
        return new RejectedException(
                ErrorCode.DEADLINE_EXCEEDED,
                "the request ran out of time: ask for less at once",
                cause);
    }
}
