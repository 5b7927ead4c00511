/// What is true of all GraphQL fields: scalars, error codes, limits, node ids, the check of the
/// schema against the controllers. The fields themselves live in the features.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "access", "deadline"})
package dev.shiren.graphql;
