package org.entente.gateway.limit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the IBM GraphQL Cost Directives specification, and what it leaves to whoever follows it. */
class CostCalculatorTest {

    private static final String DIRECTIVES = """
            directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
            directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
            """;

    private static final String USERS = """
            type User { name: String age: Int @cost(weight: "2.0") friend: User }
            type Query { users(max: Int): [User] @listSize(slicingArguments: ["max"]) }
            """;

    private static final String PRODUCTS = """
            input Filter { approx: Approximate @cost(weight: "-12.0") field: Boolean }
            input Approximate { field: Boolean! }
            type Query { topProducts(filter: Filter @cost(weight: "15.0")): [String] @cost(weight: "5.0") @listSize(assumedSize: 10) }
            """;

    private static final String PAGES = """
            type Person { id: ID! friends(first: Int = 1000): People @listSize(assumedSize: 7, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false) }
            type People { edges: [Edge!]! nodes: [Person!]! total: Int! info: Info! }
            type Edge { node: Person! cursor: String! }
            type Info { more: Boolean! }
            type Query { people(first: Int, last: Int): People @cost(weight: "10") @listSize(assumedSize: 50, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false) }
            """;

    private static final String KINDS = """
            interface Node { id: ID! }
            type Cheap implements Node { id: ID! one: Cheap }
            type Dear implements Node @cost(weight: "3") { id: ID! many: [Dear!]! @listSize(assumedSize: 100) }
            union Hit = Cheap | Dear
            type Query { node: Node hits: [Hit!]! @listSize(assumedSize: 4) }
            """;

    @Test
    void countsEachObjectOfTheListAndWeighsEachOfItsFields() {
        var cost = cost(USERS, "{ users(max: 5) { age } }");
        assertThat(cost.fieldCost(), equalTo(1 + 5 * 2.0));
        assertThat(cost.typeCost(), equalTo(1 + 5.0));
    }

    @Test
    void weighsAnArgumentWhereItIsGiven() {
        assertThat(cost(PRODUCTS, "{ topProducts }").fieldCost(), equalTo(5.0));
        assertThat(cost(PRODUCTS, "{ topProducts(filter: {field: true}) }").fieldCost(), equalTo(20.0));
        assertThat(cost(PRODUCTS, "{ topProducts(filter: null) }").fieldCost(), equalTo(5.0));
    }

    @Test
    void weighsMembersOfAnInputObjectWhichMayMakeItCheaper() {
        assertThat(
                cost(PRODUCTS, "{ topProducts(filter: {approx: {field: true}}) }")
                        .fieldCost(),
                equalTo(8.0));
        assertThat(
                cost(
                                "query ($f: Filter) { topProducts(filter: $f) }",
                                PRODUCTS,
                                Map.of("f", Map.of("approx", Map.of("field", true))))
                        .fieldCost(),
                equalTo(8.0));
    }

    @Test
    void neverCostsLessThanNothing() {
        var sdl = "type Query { cheap: Int @cost(weight: \"-7\") }";
        assertThat(cost(sdl, "{ cheap }").total(), equalTo(0L));
    }

    @Test
    void givesThePagesLengthToTheListsInIt() {
        // Query 1, People 1, 3 of Edge 1 and Person 1, Info 1; people 10, edges 1, 3 of node 1, info 1
        var cost = cost(PAGES, "{ people(first: 3) { total edges { cursor node { id } } info { more } } }");
        assertThat(cost.typeCost(), equalTo(1 + 1 + 3 * 2 + 1.0));
        assertThat(cost.fieldCost(), equalTo(10 + 1 + 3 + 1.0));
    }

    @Test
    void takesTheGreatestOfTheSlicingArguments() {
        assertThat(cost(PAGES, "{ people(first: 3, last: 8) { nodes { id } } }").typeCost(), equalTo(1 + 1 + 8.0));
        assertThat(
                cost(PAGES, "{ people(first: 9, last: null) { nodes { id } } }").typeCost(), equalTo(1 + 1 + 9.0));
    }

    /** Also where the schema has a default, which the operation does not give. */
    @Test
    void takesTheAssumedLengthWhereNoSlicingArgumentIsGiven() {
        assertThat(cost(PAGES, "{ people { nodes { id } } }").typeCost(), equalTo(1 + 1 + 50.0));
        assertThat(
                cost(PAGES, "{ people(first: 2) { nodes { friends { nodes { id } } } } }")
                        .typeCost(),
                equalTo(1 + 1 + 2 * (1 + 1 + 7.0)));
    }

    @Test
    void readsSlicingArgumentsFromVariables() {
        var query = "query ($n: Int = 4) { people(first: $n) { nodes { id } } }";
        assertThat(cost(query, PAGES, Map.of("n", 6)).typeCost(), equalTo(1 + 1 + 6.0));
        assertThat(cost(query, PAGES, Map.of()).typeCost(), equalTo(1 + 1 + 4.0));
    }

    @Test
    void takesTheDearestOfTheTypesThatAnObjectCanHave() {
        var cost = cost(KINDS, "{ hits { ... on Cheap { one { id } } ... on Dear { many { id } } } }");
        assertThat(cost.typeCost(), equalTo(1 + 4 * (3 + 100 * 3.0)));
        assertThat(cost(KINDS, "{ node { id } }").typeCost(), equalTo(1 + 3.0));
    }

    @Test
    void countsAFieldThatIsThereTwiceOnceAndUnderAnotherNameAgain() {
        assertThat(
                cost(
                        USERS,
                        "{ users(max: 5) { age ...f } users(max: 5) { age } } fragment f on User { age friend { name } }"),
                equalTo(cost(USERS, "{ users(max: 5) { age friend { name } } }")));
        assertThat(cost(USERS, "{ users(max: 5) { age b: age } }").fieldCost(), equalTo(1 + 5 * 4.0));
    }

    @Test
    void leavesOutWhatIsSkipped() {
        var query =
                "query ($no: Boolean!) { users(max: 5) { name age @skip(if: $no) friend @include(if: $no) { age } } }";
        assertThat(cost(query, USERS, Map.of("no", true)).fieldCost(), equalTo(1 + 5 * (1 + 2.0)));
        assertThat(cost(query, USERS, Map.of("no", false)).fieldCost(), equalTo(1 + 5 * 2.0));
    }

    @Test
    void asksNothingForLookingAtTheSchema() {
        assertThat(
                cost(USERS, "{ __schema { types { fields { name } } } __typename }")
                        .total(),
                equalTo(1L));
    }

    @Test
    void countsBeyondAllNumbersWithoutTurningRound() {
        var deep = "{ hits { ... on Dear { " + "many { ".repeat(60) + "id" + " }".repeat(60) + " } } }";
        assertThat(cost(KINDS, deep).total(), equalTo(1_000_000_000_000_000L));
        assertThat(
                cost(KINDS, "{ hits { ... on Dear { many { many { many { id } } } } } }")
                        .total(),
                greaterThan(4_000_000L));
    }

    private static OperationCost cost(String sdl, String query) {
        return cost(query, sdl, Map.of());
    }

    private static OperationCost cost(String query, String sdl, Map<String, Object> variables) {
        GraphQLSchema schema =
                UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(DIRECTIVES + sdl));
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, Parser.parse(query), null, RawVariables.of(variables));
        return new CostCalculator(schema).of(operation);
    }
}
