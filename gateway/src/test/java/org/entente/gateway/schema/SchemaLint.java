package org.entente.gateway.schema;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a schema must be like: Relay's rules for ids, connections, edges and pages (the GraphQL Global Object Identification and
 * Cursor Connections specifications), descriptions, names, and the length of every list (IBM GraphQL Cost Directives).
 */
public final class SchemaLint {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern MEMBER = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern ENUM_VALUE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern A_VERB_FOR_NOTHING = Pattern.compile("(get|fetch|list|query)[A-Z].*");

    /** Types whose `id` is no global id of their own, with the reason. */
    private static final Set<String> ID_OF_SOMETHING_ELSE = Set.of(
            // a payment is a commitment, which `node` finds
            "Disbursement",
            // where to go on listening
            "ReleaseNotice",
            "AgreementNotice");

    private final GraphQLSchema schema;
    private final Set<String> faults = new TreeSet<>();

    private SchemaLint(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** What is wrong, one sentence each, which names the place; sorted. */
    public static Set<String> faults(GraphQLSchema schema) {
        var lint = new SchemaLint(schema);
        lint.look();
        return lint.faults;
    }

    private void look() {
        schema.getDirectives().stream().filter(SchemaLint::isOurs).forEach(this::directive);
        types().forEach(type -> {
            described(type.getName(), type);
            named(TYPE, type.getName(), type);
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> field(container, field));
            }
            if (type instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> {
                    described(type.getName() + "." + value.getName(), value);
                    named(ENUM_VALUE, type.getName() + "." + value.getName(), value);
                });
            }
            if (type instanceof GraphQLInputObjectType input) {
                input(input);
            }
            if (type instanceof GraphQLObjectType object) {
                object(object);
            }
        });
        node();
        pageInfo();
    }

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
    }

    /** The engine's own have words of the specification. */
    private static boolean isOurs(GraphQLDirective directive) {
        return !Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf").contains(directive.getName());
    }

    private void directive(GraphQLDirective directive) {
        described("@" + directive.getName(), directive);
        directive
                .getArguments()
                .forEach(argument -> described("@" + directive.getName() + "(" + argument.getName() + ":)", argument));
    }

    private void field(GraphQLFieldsContainer parent, GraphQLFieldDefinition field) {
        var place = parent.getName() + "." + field.getName();
        described(place, field);
        named(MEMBER, place, field);
        deprecated(place, field.isDeprecated(), field.getDeprecationReason());
        if (parent.getName().equals("Query")
                && A_VERB_FOR_NOTHING.matcher(field.getName()).matches()) {
            fault("%s: a query is named for what it answers".formatted(place));
        }
        field.getArguments().forEach(argument -> {
            described(place + "(" + argument.getName() + ":)", argument);
            named(MEMBER, place + "(" + argument.getName() + ":)", argument);
        });
        if (name(field.getType()).endsWith("Connection")) {
            forwards(place, field);
        } else if (field.getArgument("after") != null && !parent.getName().equals("Subscription")) {
            fault("%s: only a connection takes a cursor".formatted(place));
        }
        size(parent, field, place);
        weight(place, field);
    }

    /** relay-arguments */
    private void forwards(String place, GraphQLFieldDefinition field) {
        if (!isArgument(field, "first", "Int")) {
            fault("%s: a connection takes `first: Int`".formatted(place));
        }
        if (!isArgument(field, "after", "String")) {
            fault("%s: a connection takes `after: String`".formatted(place));
        }
        if (isList(unwrapNonNull(field.getType()))) {
            fault("%s: a connection is no list".formatted(place));
        }
    }

    private static boolean isArgument(GraphQLFieldDefinition field, String name, String type) {
        var argument = field.getArgument(name);
        return argument != null && type(argument.getType()).replace("!", "").equals(type);
    }

    private void object(GraphQLObjectType type) {
        if (type.getName().endsWith("Connection")) {
            connection(type);
        } else if (type.getName().endsWith("Edge")) {
            edge(type);
        }
        var id = type.getFieldDefinition("id");
        var isNode = type.getInterfaces().stream().anyMatch(one -> one.getName().equals("Node"));
        if (id != null
                && type(id.getType()).equals("ID!")
                && !isNode
                && !ID_OF_SOMETHING_ELSE.contains(type.getName())) {
            fault("%s: what has an `id` implements Node".formatted(type.getName()));
        }
    }

    /** relay-connection-types */
    private void connection(GraphQLObjectType type) {
        var edges = type.getFieldDefinition("edges");
        if (edges == null
                || !isList(unwrapNonNull(edges.getType()))
                || !name(edges.getType()).endsWith("Edge")) {
            fault("%s: a connection has a list `edges` of edges".formatted(type.getName()));
        }
        var info = type.getFieldDefinition("pageInfo");
        if (info == null || !type(info.getType()).equals("PageInfo!")) {
            fault("%s: a connection has `pageInfo: PageInfo!`".formatted(type.getName()));
        }
    }

    /** relay-edge-types */
    private void edge(GraphQLObjectType type) {
        var node = type.getFieldDefinition("node");
        if (node == null || isList(unwrapNonNull(node.getType()))) {
            fault("%s: an edge has a `node`, which is no list".formatted(type.getName()));
        } else if (!implementsNode(unwrapAll(node.getType()))) {
            fault("%s: an edge's node implements Node".formatted(type.getName()));
        }
        var cursor = type.getFieldDefinition("cursor");
        if (cursor == null || !type(cursor.getType()).equals("String!")) {
            fault("%s: an edge has `cursor: String!`".formatted(type.getName()));
        }
    }

    private static boolean implementsNode(GraphQLType type) {
        return type instanceof GraphQLObjectType object
                && object.getInterfaces().stream().anyMatch(one -> one.getName().equals("Node"));
    }

    private void node() {
        if (!(schema.getType("Node") instanceof GraphQLInterfaceType node)
                || node.getFieldDefinition("id") == null
                || !type(node.getFieldDefinition("id").getType()).equals("ID!")) {
            fault("Node: there is an interface Node with `id: ID!`");
            return;
        }
        var root = schema.getQueryType().getFieldDefinition("node");
        if (root == null || !type(root.getType()).equals("Node") || !isArgument(root, "id", "ID")) {
            fault("Query.node: finds a nullable Node by `id: ID!`");
        }
    }

    /** relay-page-info */
    private void pageInfo() {
        var info = schema.getObjectType("PageInfo");
        if (info == null) {
            fault("PageInfo: there is none");
            return;
        }
        List.of("hasNextPage", "hasPreviousPage").forEach(flag -> isField(info, flag, "Boolean!"));
        List.of("startCursor", "endCursor").forEach(cursor -> isField(info, cursor, "String"));
    }

    private void isField(GraphQLObjectType type, String name, String wanted) {
        var field = type.getFieldDefinition(name);
        if (field == null || !type(field.getType()).equals(wanted)) {
            fault("%s.%s: is a %s".formatted(type.getName(), name, wanted));
        }
    }

    private void input(GraphQLInputObjectType input) {
        if (!input.getName().endsWith("Input") && !input.getName().endsWith("Filter")) {
            fault("%s: what is handed in is an Input, or a Filter".formatted(input.getName()));
        }
        input.getFieldDefinitions().forEach(member -> {
            var place = input.getName() + "." + member.getName();
            described(place, member);
            named(MEMBER, place, member);
            if (isNonNull(member.getType()) && member.isDeprecated()) {
                fault("%s: what is required cannot be deprecated".formatted(place));
            }
        });
    }

    /** Every list has a length: its own, or the one of the connection that it stands in. */
    private void size(GraphQLFieldsContainer parent, GraphQLFieldDefinition field, String place) {
        var size = field.getAppliedDirective("listSize");
        boolean list = isList(unwrapNonNull(field.getType()));
        if (size == null) {
            if (list && !isSizedFromAbove(parent, field)) {
                fault("%s: a list says how long it is, with @listSize".formatted(place));
            }
            return;
        }
        var sized = names(size.getArgument("sizedFields"));
        if (!list && sized.isEmpty()) {
            fault("%s: @listSize is for lists, or says in sizedFields for which ones".formatted(place));
        }
        if (size.getArgument("assumedSize") == null
                || !(size.getArgument("assumedSize").getValue() instanceof Integer assumed)
                || assumed < 0) {
            fault("%s: @listSize has an assumedSize, not negative".formatted(place));
        }
        names(size.getArgument("slicingArguments")).stream()
                .filter(name -> !isArgument(field, name, "Int"))
                .forEach(name ->
                        fault("%s: @listSize names the argument `%s`, which is no Int of it".formatted(place, name)));
        sized.stream()
                .filter(name -> !isListOf(unwrapAll(field.getType()), name))
                .forEach(name ->
                        fault("%s: @listSize names the list `%s`, which is not below it".formatted(place, name)));
        Stream.of("first", "last", "limit")
                .filter(name -> isArgument(field, name, "Int"))
                .filter(name -> !names(size.getArgument("slicingArguments")).contains(name))
                .forEach(name -> fault("%s: @listSize leaves out the slicing argument `%s`".formatted(place, name)));
        if (!Boolean.FALSE.equals(Objects.requireNonNull(size.getArgument("requireOneSlicingArgument"))
                .getValue())) {
            fault("%s: @listSize asks for an argument that the field does not require".formatted(place));
        }
    }

    private boolean isSizedFromAbove(GraphQLFieldsContainer parent, GraphQLFieldDefinition field) {
        var above = types().filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
                .filter(one -> name(one.getType()).equals(parent.getName()))
                .toList();
        return !above.isEmpty()
                && above.stream()
                        .allMatch(one -> one.getAppliedDirective("listSize") != null
                                && names(one.getAppliedDirective("listSize").getArgument("sizedFields"))
                                        .contains(field.getName()));
    }

    private static boolean isListOf(GraphQLType type, String field) {
        return type instanceof GraphQLFieldsContainer container
                && container.getFieldDefinition(field) != null
                && isList(unwrapNonNull(container.getFieldDefinition(field).getType()));
    }

    private static List<String> names(graphql.schema.@Nullable GraphQLAppliedDirectiveArgument argument) {
        return argument != null && argument.getValue() instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void weight(String place, GraphQLDirectiveContainer priced) {
        var cost = priced.getAppliedDirective("cost");
        if (cost != null
                && !String.valueOf(cost.getArgument("weight").<Object>getValue())
                        .matches("-?\\d+(\\.\\d+)?")) {
            fault("%s: the weight of @cost is a number".formatted(place));
        }
    }

    private void deprecated(String place, boolean isDeprecated, @Nullable String reason) {
        if (isDeprecated && (reason == null || reason.isBlank() || reason.equals("No longer supported"))) {
            fault("%s: what is deprecated says what to use instead".formatted(place));
        }
    }

    private void described(String place, GraphQLNamedSchemaElement element) {
        var description = element.getDescription();
        if (description == null || description.isBlank()) {
            fault("%s: has a description".formatted(place));
        }
    }

    private void named(Pattern form, String place, GraphQLNamedSchemaElement element) {
        if (!form.matcher(element.getName()).matches()) {
            fault("%s: is not named as such things are named".formatted(place));
        }
    }

    private void fault(String words) {
        faults.add(words);
    }

    private static String name(GraphQLType type) {
        return unwrapAll(type).getName();
    }

    private static String type(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
