package org.entente.gateway.limit;

import static graphql.Scalars.GraphQLBoolean;
import static graphql.Scalars.GraphQLInt;
import static graphql.Scalars.GraphQLString;
import static graphql.introspection.Introspection.DirectiveLocation.ARGUMENT_DEFINITION;
import static graphql.introspection.Introspection.DirectiveLocation.ENUM;
import static graphql.introspection.Introspection.DirectiveLocation.FIELD_DEFINITION;
import static graphql.introspection.Introspection.DirectiveLocation.INPUT_FIELD_DEFINITION;
import static graphql.introspection.Introspection.DirectiveLocation.OBJECT;
import static graphql.introspection.Introspection.DirectiveLocation.SCALAR;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import java.util.List;

/**
 * The two directives of the IBM GraphQL Cost Directives specification, as it defines them.
 *
 * @see <a href="https://ibm.github.io/graphql-specs/cost-spec.html">GraphQL Cost Directives</a>
 */
public final class CostDirectives {

    public static final String COST = "cost";
    public static final String LIST_SIZE = "listSize";

    static final String WEIGHT = "weight";
    static final String ASSUMED = "assumedSize";
    static final String SLICING = "slicingArguments";
    static final String SIZED = "sizedFields";
    static final String ONE_ALONE = "requireOneSlicingArgument";

    private final GraphQLInputType number;
    private final GraphQLInputType text;
    private final GraphQLInputType flag;

    /** @param schema where they are to stand: a schema has each scalar once, and the library brings some of its own */
    public CostDirectives(GraphQLSchema schema) {
        number = (GraphQLInputType) schema.getType(GraphQLInt.getName());
        text = (GraphQLInputType) schema.getType(GraphQLString.getName());
        flag = (GraphQLInputType) schema.getType(GraphQLBoolean.getName());
    }

    /** What {@code @cost} means. */
    public GraphQLDirective costDefinition() {
        return GraphQLDirective.newDirective()
                .name(COST)
                .description(
                        "What a field, argument or type weighs each time that it may appear. Without it an object, or an input object, weighs 1 and a plain value nothing. IBM GraphQL Cost Directives.")
                .validLocations(ARGUMENT_DEFINITION, ENUM, FIELD_DEFINITION, INPUT_FIELD_DEFINITION, OBJECT, SCALAR)
                .argument(argument(WEIGHT, nonNull(text), "A number."))
                .build();
    }

    /** What {@code @listSize} means. */
    public GraphQLDirective listSizeDefinition() {
        return GraphQLDirective.newDirective()
                .name(LIST_SIZE)
                .description("How long the list is taken to be that a field answers. IBM GraphQL Cost Directives.")
                .validLocations(FIELD_DEFINITION)
                .argument(argument(
                        ASSUMED,
                        number,
                        "Its usual length, which counts where the operation gives no slicing argument."))
                .argument(argument(
                        SLICING,
                        names(),
                        "Arguments that say how long it may be; of several that are given, the greatest counts."))
                .argument(argument(
                        SIZED, names(), "Lists below this field that have this length, instead of the field itself."))
                .argument(argument(
                                ONE_ALONE,
                                flag,
                                "True where exactly one slicing argument must be given. No field of this schema asks for that.")
                        .transform(changed -> changed.defaultValueProgrammatic(true)))
                .build();
    }

    /** {@code @cost(weight:)}, as it stands on a field or type. */
    public GraphQLAppliedDirective cost(String weight) {
        return GraphQLAppliedDirective.newDirective()
                .name(COST)
                .argument(value(WEIGHT, nonNull(text), weight))
                .build();
    }

    /** {@code @listSize}, as it stands on a field; what is empty is left out. */
    public GraphQLAppliedDirective listSize(int assumed, List<String> slicing, List<String> sized) {
        var applied = GraphQLAppliedDirective.newDirective().name(LIST_SIZE).argument(value(ASSUMED, number, assumed));
        if (!slicing.isEmpty()) {
            applied.argument(value(SLICING, names(), slicing));
        }
        if (!sized.isEmpty()) {
            applied.argument(value(SIZED, names(), sized));
        }
        return applied.argument(value(ONE_ALONE, flag, false)).build();
    }

    private GraphQLInputType names() {
        return list(nonNull(text));
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .type(type)
                .description(description)
                .build();
    }

    private static GraphQLAppliedDirectiveArgument value(String name, GraphQLInputType type, Object value) {
        return GraphQLAppliedDirectiveArgument.newArgument()
                .name(name)
                .type(type)
                .valueProgrammatic(value)
                .build();
    }
}
