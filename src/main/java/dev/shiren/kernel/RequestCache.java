package dev.shiren.kernel;

import graphql.GraphQLContext;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What the fields of one request share: each thing is read once, when it is first needed, and the
/// whole request sees the same state of it.
public final class RequestCache {

    private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

    /// The cache of the request that has this context.
    public static RequestCache of(GraphQLContext context) {
        return context.computeIfAbsent(RequestCache.class, _ -> new RequestCache());
    }

    /// The request's value of a type, read now if no field has asked for it before.
    public <T> T get(Class<T> type, Supplier<T> read) {
        return type.cast(values.computeIfAbsent(type, _ -> read.get()));
    }
}
