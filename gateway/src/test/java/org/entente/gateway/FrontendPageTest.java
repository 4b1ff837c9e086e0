package org.entente.gateway;

import static graphql.ParseAndValidate.parseAndValidate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import graphql.ExecutionInput;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.gateway.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** What the page for frontend developers asks, the schema answers. */
@QuarkusTest
class FrontendPageTest extends GatewayTest {

    private static final Path PAGE = Path.of("..", "docs", "frontend.md");
    private static final Pattern OPERATION = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern CODES = Pattern.compile("^\\| (`[A-Z_`, ]+`) \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([A-Z_]+)`");
    private static final Pattern SCALAR = Pattern.compile("^ +([A-Z]\\w+): '", Pattern.MULTILINE);

    @Inject
    GraphQLSchema schema;

    @Test
    void asksNothingThatTheSchemaDoesNotHave() throws IOException {
        var operations = OPERATION
                .matcher(Files.readString(PAGE, UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(operations, hasSize(10));
        operations.forEach(this::fits);
    }

    @Test
    void saysWhatToDoAboutEveryCode() throws IOException {
        var page = Files.readString(PAGE, UTF_8);
        var told = CODES.matcher(page.substring(page.indexOf("| code | what to do |")))
                .results()
                .flatMap(row -> CODE.matcher(row.group(1)).results())
                .map(code -> code.group(1))
                .toList();

        assertThat(
                told,
                containsInAnyOrder(
                        Stream.of(ProblemCode.values()).map(Enum::name).toArray()));
    }

    @Test
    void namesTheSchemasOwnScalars() throws IOException {
        var page = Files.readString(PAGE, UTF_8);
        var named = SCALAR.matcher(page.substring(page.indexOf("scalars: {"), page.indexOf("export default config")))
                .results()
                .map(scalar -> scalar.group(1))
                .toList();
        var own = schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLScalarType && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .map(GraphQLNamedType::getName)
                .toArray();

        assertThat(named, containsInAnyOrder(own));
    }

    private void fits(String operation) {
        var input = ExecutionInput.newExecutionInput(operation).build();

        assertThat(operation, parseAndValidate(schema, input).getErrors(), empty());
    }
}
