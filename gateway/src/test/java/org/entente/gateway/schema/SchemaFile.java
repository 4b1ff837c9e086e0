package org.entente.gateway.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A schema as it is written down. */
public final class SchemaFile {

    private final GraphQLSchema schema;

    private SchemaFile(GraphQLSchema schema) {
        this.schema = schema;
    }

    public static SchemaFile of(Path file) throws IOException {
        return of(Files.readString(file, UTF_8));
    }

    public static SchemaFile of(String text) {
        return new SchemaFile(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text)));
    }

    /** What an operation written for this schema cannot rely on in another one. */
    public Set<String> breaks(SchemaFile later) {
        return BreakingChanges.between(schema, later.schema);
    }

    /** Every type, member, argument and enum value: {@code Area}, {@code Area.series}, {@code Area.series(limit:)}. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        schema.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .forEach(type -> {
                    names.add(type.getName());
                    members(type, names);
                });
        return names;
    }

    private static void members(GraphQLNamedType type, Set<String> names) {
        if (type instanceof GraphQLFieldsContainer container) {
            container.getFieldDefinitions().forEach(field -> {
                names.add(type.getName() + "." + field.getName());
                field.getArguments()
                        .forEach(argument ->
                                names.add("%s.%s(%s:)".formatted(type.getName(), field.getName(), argument.getName())));
            });
        } else if (type instanceof GraphQLEnumType values) {
            values.getValues().forEach(value -> names.add(type.getName() + "." + value.getName()));
        } else if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions().forEach(member -> names.add(type.getName() + "." + member.getName()));
        }
    }
}
