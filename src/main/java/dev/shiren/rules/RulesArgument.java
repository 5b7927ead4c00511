package dev.shiren.rules;

import dev.shiren.kernel.RequestCache;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/// Gives controller methods the [Rules], read once a request.
@Component
final class RulesArgument implements HandlerMethodArgumentResolver {

    private final RuleBook book;

    RulesArgument(RuleBook book) {
        this.book = book;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Rules.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return book.current(RequestCache.of(field.getGraphQlContext()));
    }
}
