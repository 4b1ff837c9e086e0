package org.entente.e2e;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page for frontend developers says is so. */
class FrontendIT {

    private static final Path SCHEMA = Path.of("..", "..", "..", "gateway", "src", "contract", "schema.graphql");
    private static final Path FOLDER = Node.FOLDER.resolve("page");

    private static final String STRICT = """
            {
              "compilerOptions": {
                "strict": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true,
                "noPropertyAccessFromIndexSignature": true, "noUnusedLocals": true, "noUnusedParameters": true,
                "noImplicitReturns": true, "verbatimModuleSyntax": true, "target": "ES2022", "module": "ESNext",
                "moduleResolution": "Bundler", "lib": ["ES2022", "DOM", "DOM.Iterable"], "types": [], "noEmit": true,
                "skipLibCheck": true
              },
              "include": ["**/*.ts"]
            }
            """;

    @Test
    void everyOperationIsAnswered() {
        var answers = new HashMap<String, JsonPath>();
        for (var operation : FrontendPage.operations()) {
            // When
            Response answer = Entente.graphOfStarterData("reader", operation.document(), operation.variables(answers));

            // Then
            answer.then().statusCode(200).body("errors", nullValue());
            Map<String, Object> data = answer.path("data");
            data.forEach((field, value) -> assertThat(operation.name() + "." + field, value, is(not(nullValue()))));
            answers.put(operation.name(), answer.jsonPath());
        }
        assertThat(answers.keySet(), hasSize(10));
    }

    /** Codes and types of Apollo Client and urql; what is wrong is in the compiler's words. */
    @Test
    void documentsAreTypedForApolloClientAndUrql() throws IOException, NoSuchAlgorithmException {
        // Given
        write();

        // When
        Node.run(Map.of(), "typed.mjs", FOLDER.toString());

        // Then
        var documents = new ObjectMapper()
                .readTree(FOLDER.resolve("graph")
                        .resolve("persisted-documents.json")
                        .toFile());
        assertThat(documents.size(), equalTo(FrontendPage.operations().size()));
        for (var document : documents.properties()) {
            assertThat(document.getKey(), equalTo(sha256(document.getValue().asText())));
        }
    }

    private static void write() throws IOException {
        if (Files.exists(FOLDER)) {
            try (var old = Files.walk(FOLDER)) {
                for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(FOLDER.resolve("operations"));
        Files.copy(SCHEMA, FOLDER.resolve("schema.graphql"));
        Files.writeString(FOLDER.resolve("tsconfig.json"), STRICT);
        for (var operation : FrontendPage.operations()) {
            Files.writeString(
                    FOLDER.resolve("operations").resolve(operation.name() + ".graphql"), operation.document());
        }
        for (var program : FrontendPage.programs().entrySet()) {
            Files.writeString(FOLDER.resolve(program.getKey()), program.getValue());
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
