package org.entente.gateway;

import static graphql.ParseAndValidate.parseAndValidate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import graphql.ExecutionInput;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page for frontend developers asks, the schema answers. */
@QuarkusTest
class FrontendPageTest extends GatewayTest {

    private static final Path PAGE = Path.of("..", "docs", "frontend.md");
    private static final Pattern OPERATION = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

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

    private void fits(String operation) {
        var input = ExecutionInput.newExecutionInput(operation).build();

        assertThat(operation, parseAndValidate(schema, input).getErrors(), empty());
    }
}
