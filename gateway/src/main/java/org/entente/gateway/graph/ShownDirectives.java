package org.entente.gateway.graph;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.DirectivesUtil;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.gateway.limit.CostDirectives;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the schema what it costs and how long its lists are, by the specification's own directives: the library makes
 * directives of annotations, and calls their arguments as the annotations do. Shows none that does nothing or says less
 * than is true.
 */
@ApplicationScoped
class ShownDirectives {

    /**
     * The engine answers everything at once. Nothing here uses the library's constraints, and of several roles that may
     * use a field it names one alone.
     */
    private static final Set<String> UNSHOWN =
            Set.of("defer", "experimental_disableErrorPropagation", "constraint", "rolesAllowed");

    private static final Set<String> OURS = Set.of(CostDirectives.COST, CostDirectives.LIST_SIZE);

    private static final Set<String> CHANGED =
            Stream.concat(OURS.stream(), UNSHOWN.stream()).collect(toUnmodifiableSet());

    void show(@Observes GraphQLSchema.Builder builder) {
        var cost = new CostDirectives(builder.build());
        SchemaChange.apply(builder, new Showing(cost));
        var defined = builder.build().getDirectives().stream()
                .filter(directive -> !UNSHOWN.contains(directive.getName()) && !OURS.contains(directive.getName()))
                .collect(toCollection(LinkedHashSet::new));
        defined.add(cost.costDefinition());
        defined.add(cost.listSizeDefinition());
        SchemaChange.define(builder, defined);
    }

    void forget(@Observes StartupEvent started, GraphQLSchema schema) {
        SchemaChange.forget(schema, UNSHOWN);
    }

    private static final class Showing extends GraphQLTypeVisitorStub {

        private final CostDirectives directives;

        Showing(CostDirectives directives) {
            this.directives = directives;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            return isChanged(field)
                    ? changeNode(context, field.transform(changed -> changed.replaceDirectives(List.of())
                            .replaceAppliedDirectives(shown(field))))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            return isChanged(type)
                    ? changeNode(context, type.transform(changed -> changed.replaceDirectives(List.of())
                            .replaceAppliedDirectives(shown(type))))
                    : TraversalControl.CONTINUE;
        }

        private static boolean isChanged(GraphQLDirectiveContainer element) {
            return DirectivesUtil.toAppliedDirectives(element).stream()
                    .anyMatch(one -> CHANGED.contains(one.getName()));
        }

        private List<GraphQLAppliedDirective> shown(GraphQLDirectiveContainer element) {
            return DirectivesUtil.toAppliedDirectives(element).stream()
                    .filter(one -> !UNSHOWN.contains(one.getName()))
                    .map(one -> switch (one.getName()) {
                        case CostDirectives.COST -> directives.cost(String.valueOf(value(one, "value")));
                        case CostDirectives.LIST_SIZE ->
                            directives.listSize(
                                    (Integer) requireNonNull(value(one, "assumed")),
                                    names(one, "slicing"),
                                    names(one, "sized"));
                        default -> one;
                    })
                    .toList();
        }

        private static List<String> names(GraphQLAppliedDirective directive, String argument) {
            var names = value(directive, argument);
            if (names instanceof Object[] array) {
                return Arrays.stream(array).map(String::valueOf).toList();
            }
            return names instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        private static @Nullable Object value(GraphQLAppliedDirective directive, String name) {
            var argument = directive.getArgument(name);
            return argument == null ? null : argument.getArgumentValue().getValue();
        }
    }
}
