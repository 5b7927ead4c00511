package dev.shiren.access.audit;

import io.micrometer.context.ThreadLocalAccessor;

import org.jspecify.annotations.Nullable;

/// Carries the running operation from thread to thread; found as a service.
public final class OperationAccessor implements ThreadLocalAccessor<RunningOperation> {

    static final String KEY = RunningOperation.class.getName();

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable RunningOperation getValue() {
        return RunningOperation.current();
    }

    @Override
    public void setValue(RunningOperation operation) {
        RunningOperation.set(operation);
    }

    @Override
    public void setValue() {
        RunningOperation.set(null);
    }
}
