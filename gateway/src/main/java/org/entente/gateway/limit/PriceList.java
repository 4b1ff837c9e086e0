package org.entente.gateway.limit;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static java.util.stream.Collectors.toMap;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The prices of one schema, read from its directives {@code @cost} and {@code @listSize}, and from nowhere else. */
final class PriceList {

    /** For a list of which the schema says nothing. The gateway's own schema says it of every list. */
    private static final int UNKNOWN_LENGTH = 10;

    /**
     * @param weight what each call of the field weighs
     * @param arguments what each argument weighs where it is given
     * @param size how long its list is, or the lists below it; null where nothing is said
     */
    record Price(
            double weight,
            boolean list,
            Map<String, Weighed> arguments,
            @Nullable Size size) {

        /** The lists below that have this field's length. */
        Set<String> sized() {
            return size == null ? Set.of() : size.sized();
        }
    }

    /** What is handed in: its weight, and its type, whose members may weigh something too. */
    record Weighed(double weight, GraphQLType type) {}

    record Size(OptionalInt assumed, List<String> slicing, Set<String> sized) {}

    private final Map<String, Double> types = new HashMap<>();
    private final Map<String, Price> fields = new HashMap<>();
    private final Map<String, Map<String, Weighed>> members = new HashMap<>();

    PriceList(GraphQLSchema schema) {
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLDirectiveContainer priced) {
                types.put(type.getName(), weight(priced, type));
            }
            if (type instanceof GraphQLFieldsContainer container) {
                container
                        .getFieldDefinitions()
                        .forEach(field -> fields.put(key(type.getName(), field.getName()), price(field)));
            } else if (type instanceof GraphQLInputObjectType input) {
                members.put(
                        input.getName(),
                        input.getFieldDefinitions().stream()
                                .collect(toMap(
                                        GraphQLInputObjectField::getName,
                                        member -> new Weighed(
                                                weight(member, member.getType()), unwrapAll(member.getType())))));
            }
        }
    }

    /** The weight of one object of a type. */
    double ofType(String type) {
        return types.getOrDefault(type, 0.0);
    }

    Price ofField(String type, String field) {
        var price = fields.get(key(type, field));
        if (price == null) {
            throw new IllegalArgumentException("the schema has no field %s.%s".formatted(type, field));
        }
        return price;
    }

    /** The members of an input object's type; empty for all others. */
    Map<String, Weighed> members(GraphQLType type) {
        return type instanceof GraphQLInputObjectType input
                ? members.getOrDefault(input.getName(), Map.of())
                : Map.of();
    }

    static int lengthOf(@Nullable Size size) {
        return size == null ? UNKNOWN_LENGTH : size.assumed().orElse(UNKNOWN_LENGTH);
    }

    private static Price price(GraphQLFieldDefinition field) {
        return new Price(
                weight(field, field.getType()),
                isList(unwrapNonNull(field.getType())),
                field.getArguments().stream()
                        .collect(toMap(
                                GraphQLArgument::getName,
                                argument -> new Weighed(
                                        weight(argument, argument.getType()), unwrapAll(argument.getType())))),
                size(field));
    }

    /** The specification's default: 1 for what has members, nothing for plain values. */
    private static double weight(GraphQLDirectiveContainer priced, GraphQLType type) {
        var cost = priced.getAppliedDirective(CostDirectives.COST);
        if (cost != null) {
            return Double.parseDouble(String.valueOf(value(cost, CostDirectives.WEIGHT)));
        }
        var plain = unwrapAll(type);
        return plain instanceof GraphQLScalarType || plain instanceof GraphQLEnumType ? 0 : 1;
    }

    private static @Nullable Size size(GraphQLFieldDefinition field) {
        var size = field.getAppliedDirective(CostDirectives.LIST_SIZE);
        if (size == null) {
            return null;
        }
        return new Size(
                value(size, CostDirectives.ASSUMED) instanceof Integer assumed
                        ? OptionalInt.of(assumed)
                        : OptionalInt.empty(),
                names(size, CostDirectives.SLICING),
                Set.copyOf(names(size, CostDirectives.SIZED)));
    }

    private static List<String> names(GraphQLAppliedDirective directive, String argument) {
        return value(directive, argument) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable Object value(GraphQLAppliedDirective directive, String name) {
        var argument = directive.getArgument(name);
        return argument == null ? null : argument.<Object>getValue();
    }

    private static String key(String type, String field) {
        return type + "." + field;
    }
}
