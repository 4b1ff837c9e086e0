package org.entente.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.fail;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.entente.gateway.schema.SchemaFile;
import org.entente.gateway.schema.SchemaLint;
import org.junit.jupiter.api.Test;

/** The published schema changes on purpose or not at all, breaks no promise, and is what such a schema should be. */
@QuarkusTest
class SchemaContractTest extends GatewayTest {

    private static final Path SNAPSHOT = Path.of("src/contract/schema.graphql");
    private static final Path RELEASED = Path.of("src/contract/released.graphql");
    private static final Path PROMISE = Path.of("src/contract/promise.graphql");
    private static final String RENEW = "contract.update";

    /** Resolvers that ask no service: areas are known by heart, the viewer by the token. */
    private static final Set<String> KNOWN_BY_HEART = Set.of("Query.area", "Query.areas", "Query.corridor", "Query.me");

    @Inject
    GraphQLSchema schema;

    @Test
    void isWhatWasPublished() throws IOException {
        var now = printed();
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(SNAPSHOT, now, UTF_8);
        }
        var published = Files.exists(SNAPSHOT) ? Files.readString(SNAPSHOT, UTF_8) : "";
        if (!now.equals(published)) {
            fail(
                    "The schema is no longer what %s says.%n%n%s%nIf that is meant, renew it with `mvn -pl gateway test -Dtest=SchemaContractTest -D%s=true`, review the difference like code, and add an entry to CHANGELOG.md. A name is dropped only after a period of deprecation."
                            .formatted(SNAPSHOT, difference(published, now), RENEW));
        }
    }

    /** Renewing the snapshot does not help here. */
    @Test
    void breaksNothingThatWasReleased() throws IOException {
        assertThat(
                "operations written for the last release would break",
                SchemaFile.of(RELEASED).breaks(SchemaFile.of(printed())),
                empty());
    }

    @Test
    void hasEveryNameThatIsPromised() throws IOException {
        var missing = SchemaFile.of(PROMISE).names();
        missing.removeAll(SchemaFile.of(printed()).names());
        assertThat("promised names that are missing", missing, empty());
    }

    @Test
    void isWithoutFault() {
        assertThat("what the schema should be and is not", SchemaLint.faults(schema), empty());
    }

    /** Whoever writes a resolver says what it costs. */
    @Test
    void pricesEveryResolverThatAsksAService() {
        var free = new TreeSet<String>();
        schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> field.getAppliedDirective("cost") == null)
                        .filter(field -> !schema.getCodeRegistry()
                                .getDataFetcher(FieldCoordinates.coordinates(type, field), field)
                                .getClass()
                                .getSimpleName()
                                .equals("FieldDataFetcher"))
                        .forEach(field -> free.add(type.getName() + "." + field.getName())));
        free.removeAll(KNOWN_BY_HEART);
        assertThat("resolvers without @Cost", free, empty());
    }

    @Test
    void definesNoDirectiveThatDoesNothing() {
        assertThat(
                schema.getDirectives().stream().map(GraphQLDirective::getName).collect(toCollection(TreeSet::new)),
                containsInAnyOrder("cost", "deprecated", "include", "listSize", "oneOf", "skip", "specifiedBy"));
    }

    @Test
    void refusesToDefer() {
        ask("{ me { username ... @defer { roles } } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", org.hamcrest.Matchers.containsString("defer"));
    }

    @Test
    void showsPricesToToolsThatLookAtTheSchema() {
        ask("{ __schema { directives { name description locations args { name type { name kind } defaultValue } } } }")
                .body("data.__schema.directives.find { it.name == 'cost' }.args.name", containsInAnyOrder("weight"))
                .body(
                        "data.__schema.directives.find { it.name == 'listSize' }.args.name",
                        containsInAnyOrder(
                                "assumedSize", "slicingArguments", "sizedFields", "requireOneSlicingArgument"))
                .body(
                        "data.__schema.directives.find { it.name == 'listSize' }.locations",
                        containsInAnyOrder("FIELD_DEFINITION"));
    }

    private String printed() {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectives(true)
                .includeDirectiveDefinitions(true)
                .includeScalarTypes(true)
                .descriptionsAsHashComments(false);
        return new SchemaPrinter(options).print(schema).stripTrailing() + "\n";
    }

    /** Line by line is enough to see what changed. */
    private static String difference(String published, String now) {
        var before = published.lines().toList();
        var after = now.lines().toList();
        var lines = new ArrayList<String>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> lines.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines.isEmpty() ? "The same lines stand in another order." : String.join(System.lineSeparator(), lines);
    }
}
