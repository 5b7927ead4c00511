package dev.shiren.graphql;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.springframework.graphql.execution.TypeDefinitionConfigurer;

import java.util.List;

/// Takes out a root type to which no feature adds a field: `schema.graphqls` declares all three
/// bare, so that features can extend them, and a type without fields is no valid type.
final class RootTypes implements TypeDefinitionConfigurer {

    @Override
    public void configure(TypeDefinitionRegistry types) {
        for (String name : List.of("Mutation", "Subscription")) {
            ObjectTypeDefinition type = types.getTypeOrNull(name, ObjectTypeDefinition.class);
            if (type != null
                    && type.getFieldDefinitions().isEmpty()
                    && !types.objectTypeExtensions().containsKey(name)) {
                types.remove(type);
            }
        }
    }
}
