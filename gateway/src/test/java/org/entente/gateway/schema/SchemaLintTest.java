package org.entente.gateway.schema;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint sees what it is there for: a good schema with one fault each. */
class SchemaLintTest {

    private static final String GOOD = """
            "D" directive @cost("D" weight: String!) on FIELD_DEFINITION
            "D" directive @listSize("D" assumedSize: Int, "D" slicingArguments: [String!], "D" sizedFields: [String!], "D" requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
            "D" interface Node { "D" id: ID! }
            "D" type PageInfo { "D" hasNextPage: Boolean! "D" hasPreviousPage: Boolean! "D" startCursor: String "D" endCursor: String }
            "D" type Thing implements Node { "D" id: ID! "D" kind: Kind! "D" names: [String!]! @listSize(assumedSize: 2, requireOneSlicingArgument: false) }
            "D" type ThingEdge { "D" node: Thing! "D" cursor: String! }
            "D" type ThingConnection { "D" edges: [ThingEdge!]! "D" pageInfo: PageInfo! }
            "D" enum Kind { "D" ONE_KIND "D" OTHER2 }
            "D" input ThingFilter { "D" kind: Kind }
            "D" type Query {
              "D" node("D" id: ID!): Node
              "D" things("D" filter: ThingFilter, "D" first: Int = 5, "D" after: String): ThingConnection @cost(weight: "10") @listSize(assumedSize: 5, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
            }
            """;

    @Test
    void letsAGoodSchemaPass() {
        assertThat(SchemaLint.faults(schema(GOOD)), empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"D\" kind: Kind!                     | kind: Kind!                           | Thing.kind: has a description",
                "\"D\" weight: String!                 | weight: String!                       | @cost(weight:): has a description",
                "\"D\" OTHER2                          | OTHER2                                 | Kind.OTHER2: has a description",
                "ONE_KIND                              | oneKind                                | Kind.oneKind: is not named",
                "\"D\" kind: Kind!                     | \"D\" Kind: Kind!                      | Thing.Kind: is not named",
                "ThingFilter                           | ThingWish                              | ThingWish: what is handed in",
                "type Thing implements Node            | type Thing                             | Thing: what has an `id`",
                "type Thing implements Node            | type Thing                             | ThingEdge: an edge's node",
                "\"D\" node: Thing!                    | \"D\" node: [Thing!] @listSize(assumedSize: 1, requireOneSlicingArgument: false) | ThingEdge: an edge has a `node`",
                "\"D\" cursor: String!                 | \"D\" cursor: Int!                     | ThingEdge: an edge has `cursor",
                "\"D\" pageInfo: PageInfo!             | \"D\" pageInfo: PageInfo               | ThingConnection: a connection has `pageInfo",
                "\"D\" edges: [ThingEdge!]!            | \"D\" edges: ThingEdge!                | ThingConnection: a connection has a list",
                "\"D\" hasNextPage: Boolean!           | \"D\" hasNextPage: Boolean             | PageInfo.hasNextPage: is a Boolean!",
                "\"D\" endCursor: String               | \"D\" end: String                      | PageInfo.endCursor: is a String",
                "\"D\" first: Int = 5,                 | \"D\" most: Int,                       | Query.things: a connection takes `first",
                "\"D\" first: Int = 5,                 | \"D\" most: Int,                       | Query.things: @listSize names the argument `first`",
                "\"D\" after: String                   | \"D\" behind: String                   | Query.things: a connection takes `after",
                "node(\"D\" id: ID!): Node             | node(\"D\" id: ID!): Node!             | Query.node: finds",
                "node(\"D\" id: ID!): Node             | node(\"D\" id: ID!, \"D\" after: String): Node | Query.node: only a connection",
                "@listSize(assumedSize: 2, requireOneSlicingArgument: false) | `` | Thing.names: a list says how long",
                "sizedFields: [\"edges\"],             | sizedFields: [\"pageInfo\"],           | Query.things: @listSize names the list `pageInfo`",
                "sizedFields: [\"edges\"],             | sizedFields: [\"pageInfo\"],           | ThingConnection.edges: a list says how long",
                "sizedFields: [\"edges\"],             | `` | Query.things: @listSize is for lists",
                "slicingArguments: [\"first\"],        | `` | Query.things: @listSize leaves out the slicing argument `first`",
                "assumedSize: 5,                       | `` | Query.things: @listSize has an assumedSize",
                "assumedSize: 2, requireOneSlicingArgument: false | assumedSize: 2 | Thing.names: @listSize asks for an argument",
                "weight: \"10\"                        | weight: \"dear\"                       | Query.things: the weight of @cost",
                "\"D\" things(                         | \"D\" getThings(                       | Query.getThings: a query is named",
                "\"D\" kind: Kind!                     | \"D\" kind: Kind! @deprecated          | Thing.kind: what is deprecated"
            })
    void seesTheFault(String good, String bad, String fault) {
        var sdl = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(SchemaLint.faults(schema(sdl)), hasItem(startsWith(fault)));
    }

    @Test
    void namesEachPlaceOnce() {
        assertThat(
                SchemaLint.faults(schema(GOOD.replace("\"D\" kind: Kind!", "kind: Kind!"))),
                contains("Thing.kind: has a description"));
    }

    private static GraphQLSchema schema(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }
}
