package org.entente.gateway.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an operation costs by the IBM GraphQL Cost Directives, worked out before it runs. In the operation's
 * {@code GraphQLContext} under this class.
 *
 * @param fieldCost how often each field may be asked, times its weight; arguments and members of input objects too
 * @param typeCost how many objects of each type there may be, times the type's weight
 */
public record OperationCost(double fieldCost, double typeCost) {

    static final OperationCost NOTHING = new OperationCost(0, 0);

    /** Beyond this nobody counts; so no number is too large to be written down. */
    private static final double UNCOUNTED = 1e15;

    OperationCost plus(OperationCost other) {
        return new OperationCost(fieldCost + other.fieldCost, typeCost + other.typeCost);
    }

    OperationCost times(double often) {
        return new OperationCost(fieldCost * often, typeCost * often);
    }

    /** Both together: what the limit is about. */
    public long total() {
        return whole(fieldCost + typeCost);
    }

    /** As answers show it. */
    Map<String, Object> shown(long most) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("fieldCost", whole(fieldCost));
        shown.put("typeCost", whole(typeCost));
        shown.put("total", total());
        shown.put("most", most);
        return shown;
    }

    /** Weights may be negative, and fractions; the sum is never less than nothing. */
    private static long whole(double cost) {
        return (long) Math.ceil(Math.max(0, Math.min(UNCOUNTED, cost)));
    }
}
