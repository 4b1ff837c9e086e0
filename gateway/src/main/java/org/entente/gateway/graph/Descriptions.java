package org.entente.gateway.graph;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;

/** Describes what the library names itself, and so cannot be described by an annotation. */
@ApplicationScoped
class Descriptions {

    private static final Map<String, String> OF = Map.of(
            "Query",
            "Where every question begins. Each root field answers or fails by itself: one that fails leaves the others standing.",
            "Mutation",
            "What changes something. The fields run one after the other, in their order, and what is asked below one is answered as it stands after it. Each answers or fails by itself: those after a failed one still run, so what must not happen without it belongs into an operation of its own. Nothing is sent twice. OUTCOME_UNKNOWN says that nobody knows whether it was done. What concerns releases and figures may be sent again, which changes nothing a second time. So may `cite` and an operation on agreements, engagements, partnerships and statements when its HTTP request has an `Idempotency-Key` header, 1 to 255 visible ASCII characters made up for it: the same operation with the same key answers what the first one wrote, field by field, as often as it is sent. KEY_REUSED says that the key belongs to another operation, told apart by the fields' aliases and arguments.",
            "Subscription",
            "What is told as it happens, over a WebSocket in the subprotocol graphql-transport-ws alone. `connection_init` carries the token in `authorization` of its payload; when the token ends, the connection does too (4403), and the client connects again with a new one.",
            "BigDecimal",
            "Exact decimal, as a plain JSON number: 606000, never 6.06E+5. Read it with a decimal type where cents matter.",
            "Date",
            "ISO 8601 calendar date, such as 2022-12-31.");

    void describe(@Observes GraphQLSchema.Builder builder) {
        SchemaChange.apply(builder, new Describing());
    }

    private static final class Describing extends GraphQLTypeVisitorStub {

        /** A scalar is met many times, and must be the same one wherever it stands. */
        private final Map<String, GraphQLScalarType> scalars = new HashMap<>();

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
            var description = OF.get(type.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(
                            context,
                            scalars.computeIfAbsent(
                                    type.getName(),
                                    name -> type.transform(changed -> changed.description(description))));
        }

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            var description = OF.get(type.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> changed.description(description)));
        }
    }
}
