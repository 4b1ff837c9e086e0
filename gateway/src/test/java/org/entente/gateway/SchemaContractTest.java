package org.entente.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.fail;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The published schema changes on purpose or not at all. */
@QuarkusTest
class SchemaContractTest extends GatewayTest {

    private static final Path SNAPSHOT = Path.of("src/contract/schema.graphql");
    private static final String RENEW = "contract.update";

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

    @Test
    void describesEveryPublicName() {
        var silent = new TreeSet<String>();
        for (var type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__") || ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                continue;
            }
            note(silent, type.getName(), type);
            for (var member : members(type)) {
                note(silent, type.getName() + "." + member.getName(), member);
            }
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> {
                    for (GraphQLArgument argument : field.getArguments()) {
                        note(
                                silent,
                                "%s.%s(%s:)".formatted(type.getName(), field.getName(), argument.getName()),
                                argument);
                    }
                });
            }
        }
        assertThat("names without a description", silent, empty());
    }

    private static List<? extends GraphQLNamedSchemaElement> members(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions();
        }
        if (type instanceof GraphQLEnumType values) {
            return values.getValues();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions();
        }
        return List.of();
    }

    private static void note(Set<String> silent, String name, GraphQLNamedSchemaElement element) {
        var description = element.getDescription();
        if (description == null || description.isBlank()) {
            silent.add(name);
        }
    }

    private String printed() {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectives(false)
                .includeDirectiveDefinitions(false)
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
