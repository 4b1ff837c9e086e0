package org.entente.gateway.limit;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static java.util.Comparator.comparingDouble;

import graphql.language.Argument;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.gateway.limit.PriceList.Price;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an operation costs before it runs, by the IBM GraphQL Cost Directives. It looks at the operation as it
 * will run: fragments unfolded, the same field twice taken as one, what {@code @skip} leaves out left out.
 */
final class CostCalculator {

    private final GraphQLSchema schema;
    private final PriceList prices;

    CostCalculator(GraphQLSchema schema) {
        this.schema = schema;
        this.prices = new PriceList(schema);
    }

    boolean isFor(GraphQLSchema other) {
        return schema == other;
    }

    OperationCost of(ExecutableNormalizedOperation operation) {
        var roots = operation.getTopLevelFields();
        var root = roots.isEmpty() ? "" : roots.get(0).getSingleObjectTypeName();
        return roots.stream()
                .map(field -> of(field, root, null))
                .reduce(new OperationCost(0, prices.ofType(root)), OperationCost::plus);
    }

    /** @param given how long its list is, where the field above says so; null otherwise */
    private OperationCost of(ExecutableNormalizedField field, String parent, @Nullable Double given) {
        if (field.getName().startsWith("__") || parent.startsWith("__")) {
            return OperationCost.NOTHING;
        }
        var price = prices.ofField(parent, field.getName());
        var type = (GraphQLNamedOutputType) unwrapAll(
                schema.getObjectType(parent).getFieldDefinition(field.getName()).getType());
        double length = length(price, field);
        var one = one(field, type, price, length);
        var all = one.times(!price.list() ? 1 : given != null ? given : length);
        return all.plus(new OperationCost(price.weight(), 0)).plus(arguments(field, price));
    }

    /** The dearest of the types that one of the answered objects can have. */
    private OperationCost one(
            ExecutableNormalizedField field, GraphQLNamedOutputType type, Price price, double length) {
        return possible(type).stream()
                .map(name -> field.getChildren(name).stream()
                        .map(child -> of(child, name, price.sized().contains(child.getName()) ? length : null))
                        .reduce(new OperationCost(0, prices.ofType(name)), OperationCost::plus))
                .max(comparingDouble(cost -> cost.fieldCost() + cost.typeCost()))
                .orElse(OperationCost.NOTHING);
    }

    private List<String> possible(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLInterfaceType one) {
            return schema.getImplementations(one).stream()
                    .map(GraphQLObjectType::getName)
                    .toList();
        }
        return type instanceof GraphQLUnionType one
                ? one.getTypes().stream().map(GraphQLNamedOutputType::getName).toList()
                : List.of(type.getName());
    }

    /** The greatest of the slicing arguments that the operation gives, else what is assumed. */
    private static double length(Price price, ExecutableNormalizedField field) {
        var size = price.size();
        if (size == null) {
            return PriceList.lengthOf(null);
        }
        return field.getAstArguments().stream()
                .map(Argument::getName)
                .filter(size.slicing()::contains)
                .map(field.getResolvedArguments()::get)
                .filter(Number.class::isInstance)
                .mapToDouble(length -> Math.max(0, ((Number) length).doubleValue()))
                .max()
                .orElseGet(() -> PriceList.lengthOf(size));
    }

    private OperationCost arguments(ExecutableNormalizedField field, Price price) {
        return field.getAstArguments().stream()
                .map(argument -> {
                    var weighed = Objects.requireNonNull(price.arguments().get(argument.getName()));
                    var value = field.getResolvedArguments().get(argument.getName());
                    return value == null ? OperationCost.NOTHING : handedIn(weighed, value);
                })
                .reduce(OperationCost.NOTHING, OperationCost::plus);
    }

    private OperationCost handedIn(PriceList.Weighed weighed, Object value) {
        return new OperationCost(weighed.weight(), 0).plus(within(weighed.type(), value));
    }

    /** Each input object counts by its type, and each of its members that are given by its own weight. */
    private OperationCost within(GraphQLType type, Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(element -> within(type, element))
                    .reduce(OperationCost.NOTHING, OperationCost::plus);
        }
        var members = prices.members(type);
        if (members.isEmpty() || !(value instanceof Map<?, ?> object)) {
            return OperationCost.NOTHING;
        }
        return object.entrySet().stream()
                .filter(member -> member.getValue() != null)
                .map(member -> handedIn(
                        Objects.requireNonNull(members.get(String.valueOf(member.getKey()))), member.getValue()))
                .reduce(new OperationCost(0, prices.ofType(((GraphQLNamedType) type).getName())), OperationCost::plus);
    }
}
