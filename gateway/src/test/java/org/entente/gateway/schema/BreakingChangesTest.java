package org.entente.gateway.schema;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of break is seen, and nothing that is none. */
class BreakingChangesTest {

    private static final String RELEASED = """
            interface Node { id: ID! }
            type Thing implements Node { id: ID! name: String! size(unit: Unit! = METRE, of: String, first: Int = 50): Int old: Int @deprecated(reason: "Use size.") parts: [Thing!] }
            type Other { name: String }
            union Any = Thing | Other
            enum Unit { METRE FOOT }
            input Wish { name: String unit: Unit = METRE must: Int! }
            scalar Day
            type Query { thing(id: ID!): Thing any(wish: Wish, on: Day): [Any!]! }
            """;

    @Test
    void letsTheSameSchemaPass() {
        assertThat(breaks(RELEASED), empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: String! size                | name: String! more: Int size",
                "first: Int = 50                    | first: Int = 50, more: Int",
                "first: Int = 50                    | first: Int = 50, more: Int! = 1",
                "must: Int!                         | must: Int! more: Int",
                "must: Int!                         | must: Int",
                "thing(id: ID!): Thing              | thing(id: ID): Thing!",
                "parts: [Thing!]                    | parts: [Thing!]!",
                "METRE FOOT                         | METRE FOOT MILE",
                "old: Int @deprecated(reason: \"Use size.\") | ``",
            })
    void letsPassWhatBreaksNothing(String before, String after) {
        assertThat(breaks(RELEASED.replace(before, after == null ? "" : after)), empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: String! size                | size                                  | Thing.name: is gone",
                "name: String! size                | name: String size                     | Thing.name: was String! and is String",
                "name: String! size                | name: Int! size                       | Thing.name: was String! and is Int!",
                "parts: [Thing!]                    | parts: Thing                          | Thing.parts: was [Thing!] and is Thing",
                "parts: [Thing!]                    | parts: [Thing]                        | Thing.parts: was [Thing!] and is [Thing]",
                "any(wish: Wish, on: Day): [Any!]!  | any(wish: Wish, on: Day): [Any!]      | Query.any: was [Any!]! and is [Any!]",
                "of: String,                        | ``                                    | Thing.size(of:): is gone",
                "of: String,                        | of: String!,                          | Thing.size(of:): took String and takes String!",
                "of: String,                        | of: [String],                         | Thing.size(of:): took String and takes [String]",
                "of: String,                        | of: String, more: Int!,               | Thing.size(more:): is new and required",
                "first: Int = 50                    | first: Int = 20                       | Thing.size(first:): was 50 when left out and is 20",
                "first: Int = 50                    | first: Int                            | Thing.size(first:): was 50 when left out and is nothing",
                "unit: Unit! = METRE                | unit: Unit! = FOOT                    | Thing.size(unit:): was METRE when left out and is FOOT",
                "METRE FOOT                         | METRE                                 | Unit.FOOT: is gone",
                "union Any = Thing | union Any = Query                                      | Any: no longer holds Thing",
                "type Thing implements Node         | type Thing                            | Thing: no longer is a Node",
                "unit: Unit = METRE                 | ``                                    | Wish.unit: is gone",
                "unit: Unit = METRE                 | unit: Unit = FOOT                     | Wish.unit: was METRE when left out and is FOOT",
                "name: String unit                  | name: String! unit                    | Wish.name: took String and takes String!",
                "must: Int!                         | must: Int! more: Int!                 | Wish.more: is new and required",
                "scalar Day                         | enum Day { MONDAY }                   | Day: is another kind of type"
            })
    void sees(String before, String after, String told) {
        assertThat(breaks(RELEASED.replace(before, after == null ? "" : after)), contains(told));
    }

    @Test
    void seesATypeThatIsGone() {
        assertThat(
                breaks(RELEASED.replace("type Other { name: String }", "").replace("| Other", "")),
                contains("Any: no longer holds Other", "Other: is gone"));
    }

    private static Set<String> breaks(String now) {
        return BreakingChanges.between(schema(RELEASED), schema(now));
    }

    private static GraphQLSchema schema(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }
}
