package dev.shiren.org;

import dev.shiren.kernel.RequestCache;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/// Gives controller methods the [Organization], the same one to all fields of a request.
@Component
final class OrganizationArgument implements HandlerMethodArgumentResolver {

    private final Organizations organizations;

    OrganizationArgument(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Organization.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return organizations.current(RequestCache.of(field.getGraphQlContext()));
    }
}
