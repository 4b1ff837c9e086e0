package org.entente.gateway.graph;

import graphql.DirectivesUtil;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeVisitor;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import java.util.List;
import java.util.Set;

/** Changes the schema that the library has built, before the engine takes it. */
final class SchemaChange {

    private SchemaChange() {}

    /** Every element of the schema as the visitor wants it. */
    static void apply(GraphQLSchema.Builder builder, GraphQLTypeVisitor visitor) {
        var changed = SchemaTransformer.transformSchema(builder.build(), visitor);
        builder.query(changed.getQueryType())
                .mutation(changed.getMutationType())
                .subscription(changed.getSubscriptionType())
                .clearAdditionalTypes()
                .additionalTypes(changed.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(Set.copyOf(changed.getDirectives()))
                .codeRegistry(byName(changed));
    }

    /** The directives that the schema defines, all of them. */
    static void define(GraphQLSchema.Builder builder, Set<GraphQLDirective> directives) {
        builder.clearDirectives().additionalDirectives(directives);
    }

    /**
     * Takes definitions out of a schema that is built: the builder puts those of the engine's own back in each time. The
     * engine has no door for this, so a later one may need another way; the schema's contract would say so.
     */
    static void forget(GraphQLSchema schema, Set<String> names) {
        try {
            var field = GraphQLSchema.class.getDeclaredField("directiveDefinitionsHolder");
            field.setAccessible(true);
            field.set(
                    schema,
                    DirectivesUtil.DirectivesHolder.create(
                            schema.getDirectives().stream()
                                    .filter(directive -> !names.contains(directive.getName()))
                                    .toList(),
                            List.of()));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("the engine keeps a schema's directives elsewhere now", changed);
        }
    }

    /**
     * Whoever changes a type, or what stands in it, makes a new one of it. The library still resolves interfaces and
     * unions to the old one, which no fragment would match.
     */
    private static GraphQLCodeRegistry byName(GraphQLSchema schema) {
        var code = schema.getCodeRegistry();
        return code.transform(changed -> schema.getAllTypesAsList().forEach(type -> {
            if (type instanceof GraphQLInterfaceType one) {
                changed.typeResolver(one, byName(code.getTypeResolver(one)));
            } else if (type instanceof GraphQLUnionType one) {
                changed.typeResolver(one, byName(code.getTypeResolver(one)));
            }
        }));
    }

    private static TypeResolver byName(TypeResolver library) {
        return asked -> {
            var type = library.getType(asked);
            return type == null ? null : asked.getSchema().getObjectType(type.getName());
        };
    }
}
