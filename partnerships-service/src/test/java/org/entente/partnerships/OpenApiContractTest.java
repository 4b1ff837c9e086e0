package org.entente.partnerships;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The published contract. To renew it on purpose, run this test with {@code -Dcontract.update=true} and review the diff. */
@QuarkusTest
@WithTestResource(Stack.class)
class OpenApiContractTest {

    private static final Path CONTRACT = Path.of("src/contract/openapi.yaml");

    @Test
    void isWhatTheServiceOffers() throws IOException {
        String offered = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contract.update")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, offered);
        }

        assertThat(offered)
                .as("the contract in %s; renew it with -Dcontract.update=true", CONTRACT)
                .isEqualTo(Files.readString(CONTRACT, UTF_8));
    }
}
