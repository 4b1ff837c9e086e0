package org.entente.gateway.console;

import static java.util.stream.Collectors.joining;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what an operation takes and answers as types of TypeScript, after a schema. */
final class TypeScript {

    private static final Map<String, String> SCALARS = Map.of(
            "Int", "number",
            "Float", "number",
            "BigDecimal", "number",
            "BigInteger", "number",
            "Boolean", "boolean");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    /** Enums and inputs that operations name, by name. */
    private final Map<String, String> named = new TreeMap<>();

    /** Fragments that operations spread, by name. */
    private final Map<String, String> spread = new TreeMap<>();

    TypeScript(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.fragments = fragments;
    }

    /** The types of one operation, called by its name: {@code …Variables} and {@code …Data}. */
    String of(OperationDefinition operation) {
        var root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        var name = operation.getName();
        var variables =
                operation.getVariableDefinitions().stream().map(this::variable).collect(joining());
        return "export interface %sVariables {%s}\n\nexport type %sData = %s;\n"
                .formatted(
                        name,
                        variables.isEmpty() ? "" : "\n" + variables,
                        name,
                        object(root, List.of(operation.getSelectionSet()), ""));
    }

    /** The enums and inputs that the operations so far have named, by name. */
    Map<String, String> named() {
        return named;
    }

    /** The fragments that the operations so far have spread, by name. */
    Map<String, String> spread() {
        return spread;
    }

    private String variable(VariableDefinition variable) {
        boolean optional = !(variable.getType() instanceof NonNullType) || variable.getDefaultValue() != null;
        return "  readonly %s%s: %s;\n".formatted(variable.getName(), optional ? "?" : "", written(variable.getType()));
    }

    private String written(Type<?> type) {
        if (type instanceof NonNullType solid) {
            return bare(solid.getType());
        }
        return bare(type) + " | null";
    }

    private String bare(Type<?> type) {
        if (type instanceof ListType list) {
            return list(written(list.getType()));
        }
        return input(Objects.requireNonNull(schema.getType(((TypeName) type).getName())));
    }

    private static String list(String item) {
        return item.contains(" | ") || item.contains("\n")
                ? "readonly (%s)[]".formatted(item)
                : "readonly %s[]".formatted(item);
    }

    private String input(GraphQLType type) {
        if (type instanceof GraphQLNonNull solid) {
            return input(solid.getWrappedType());
        } else if (type instanceof GraphQLList list) {
            return list(inputOrNull(list.getWrappedType()));
        } else if (type instanceof GraphQLInputObjectType object) {
            if (named.putIfAbsent(object.getName(), "") == null) {
                named.put(
                        object.getName(),
                        object.getFieldDefinitions().stream()
                                .map(field -> "  readonly %s%s: %s;\n"
                                        .formatted(
                                                field.getName(),
                                                GraphQLTypeUtil.isNonNull(field.getType())
                                                                && !field.hasSetDefaultValue()
                                                        ? ""
                                                        : "?",
                                                inputOrNull(field.getType())))
                                .collect(joining("", "export interface %s {\n".formatted(object.getName()), "}\n")));
            }
            return object.getName();
        }
        return leaf(type);
    }

    private String inputOrNull(GraphQLType type) {
        return GraphQLTypeUtil.isNonNull(type) ? input(type) : input(type) + " | null";
    }

    private String leaf(GraphQLType type) {
        if (type instanceof GraphQLEnumType values) {
            var name = values.getName();
            named.put(
                    name,
                    "export type %s = %s;\n"
                            .formatted(
                                    name,
                                    values.getValues().stream()
                                            .map(GraphQLEnumValueDefinition::getName)
                                            .map("'%s'"::formatted)
                                            .collect(joining(" | "))));
            return name;
        }
        return SCALARS.getOrDefault(((GraphQLNamedType) type).getName(), "string");
    }

    private String output(GraphQLType type, List<SelectionSet> below, String indent) {
        if (type instanceof GraphQLNonNull solid) {
            return solid(solid.getWrappedType(), below, indent);
        }
        return solid(type, below, indent) + " | null";
    }

    private String solid(GraphQLType type, List<SelectionSet> below, String indent) {
        if (type instanceof GraphQLList items) {
            return list(output(items.getWrappedType(), below, indent));
        } else if (type instanceof GraphQLCompositeType composite) {
            return composite(composite, below, indent);
        }
        return leaf(type);
    }

    private String composite(GraphQLCompositeType type, List<SelectionSet> below, String indent) {
        if (type instanceof GraphQLObjectType object) {
            return object(object, below, indent);
        }
        Set<String> shapes = new TreeSet<>();
        for (var possible : possible(type)) {
            shapes.add(object(possible, below, indent));
        }
        return String.join(" | ", shapes);
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return schema.getImplementations((GraphQLInterfaceType) type);
    }

    /** A fragment keeps its name, unless something beside it asks below one of its fields: then its fields stand with the others. */
    private String object(GraphQLObjectType type, List<SelectionSet> selections, String indent) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Set<String> spreads = new LinkedHashSet<>();
        selections.forEach(selection -> collect(type, selection, fields, spreads));
        for (var mixed = mixed(type, fields, spreads); mixed.isPresent(); mixed = mixed(type, fields, spreads)) {
            spreads.remove(mixed.get());
            collect(type, fragment(mixed.get()).getSelectionSet(), fields, spreads);
        }
        List<String> parts = new ArrayList<>(spreads);
        spreads.forEach(this::name);
        if (!fields.isEmpty() || parts.isEmpty()) {
            parts.add(members(type, fields, indent));
        }
        return String.join(" & ", parts);
    }

    private void name(String fragment) {
        if (spread.putIfAbsent(fragment, "") == null) {
            var definition = fragment(fragment);
            var type = schema.getObjectType(definition.getTypeCondition().getName());
            spread.put(
                    fragment,
                    "export type %s = %s;\n"
                            .formatted(fragment, object(type, List.of(definition.getSelectionSet()), "")));
        }
    }

    private Optional<String> mixed(GraphQLObjectType type, Map<String, List<Field>> fields, Set<String> spreads) {
        return spreads.stream()
                .filter(name -> below(type, name)
                        .anyMatch(key -> fields.containsKey(key)
                                || spreads.stream()
                                        .filter(other -> !other.equals(name))
                                        .flatMap(other -> below(type, other))
                                        .anyMatch(key::equals)))
                .findFirst();
    }

    /** The fields of a fragment, and of those in it, that have fields themselves. */
    private Stream<String> below(GraphQLObjectType type, String fragment) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Set<String> spreads = new LinkedHashSet<>();
        collect(type, fragment(fragment).getSelectionSet(), fields, spreads);
        return Stream.concat(
                fields.entrySet().stream()
                        .filter(field -> field.getValue().get(0).getSelectionSet() != null)
                        .map(Map.Entry::getKey),
                spreads.stream().flatMap(inner -> below(type, inner)));
    }

    private String members(GraphQLObjectType type, Map<String, List<Field>> fields, String indent) {
        var inner = indent + "  ";
        return fields.entrySet().stream()
                .map(entry -> inner
                        + "readonly %s%s: %s;\n"
                                .formatted(
                                        entry.getKey(),
                                        entry.getValue().stream()
                                                        .allMatch(field -> field.hasDirective("include")
                                                                || field.hasDirective("skip"))
                                                ? "?"
                                                : "",
                                        field(type, entry.getValue(), inner)))
                .collect(joining("", "{\n", indent + "}"));
    }

    private String field(GraphQLObjectType type, List<Field> same, String indent) {
        var name = same.get(0).getName();
        if (name.equals("__typename")) {
            return "'%s'".formatted(type.getName());
        }
        var below = new ArrayList<SelectionSet>();
        same.forEach(field -> {
            if (field.getSelectionSet() != null) {
                below.add(field.getSelectionSet());
            }
        });
        return output(type.getFieldDefinition(name).getType(), below, indent);
    }

    /** @param spreads fragments on this very type, which are not looked into */
    private void collect(
            GraphQLObjectType type, SelectionSet from, Map<String, List<Field>> into, Set<String> spreads) {
        for (Selection<?> selection : from.getSelections()) {
            if (selection instanceof Field field) {
                into.computeIfAbsent(field.getResultKey(), first -> new ArrayList<>())
                        .add(field);
            } else if (selection instanceof InlineFragment inline) {
                if (inline.getTypeCondition() == null || applies(inline.getTypeCondition(), type)) {
                    collect(type, inline.getSelectionSet(), into, spreads);
                }
            } else if (selection instanceof FragmentSpread spread) {
                var condition = fragment(spread.getName()).getTypeCondition();
                if (condition.getName().equals(type.getName())) {
                    spreads.add(spread.getName());
                } else if (applies(condition, type)) {
                    collect(type, fragment(spread.getName()).getSelectionSet(), into, spreads);
                }
            }
        }
    }

    private FragmentDefinition fragment(String name) {
        @Nullable FragmentDefinition fragment = fragments.get(name);
        return Objects.requireNonNull(fragment, () -> "there is no fragment " + name);
    }

    private boolean applies(TypeName condition, GraphQLObjectType type) {
        var asked = schema.getType(condition.getName());
        return asked instanceof GraphQLObjectType object
                ? object.getName().equals(type.getName())
                : possible((GraphQLCompositeType) Objects.requireNonNull(asked)).contains(type);
    }

    /** The operation of a file, which has one. */
    static OperationDefinition operation(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).get(0);
    }
}
