package dev.shiren.access;

import dev.shiren.kernel.RequestCache;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/// Gives controller methods the [Sight] of the request, the same one to all its fields.
@Component
final class SightArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sight.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return Sight.of(RequestCache.of(field.getGraphQlContext()));
    }
}
