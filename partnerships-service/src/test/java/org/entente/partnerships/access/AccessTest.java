package org.entente.partnerships.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.entente.partnerships.testing.Management;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class AccessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/agreements",
                "/q/metrics",
                "/agreements%3Bx",
                "/%2e/agreements",
                "/q/health/../../agreements"
            })
    void withoutATokenThereIsNothing(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void healthIsToldAtTheOtherPortAndKnowsTheDatabase() {
        Management.given()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem(containsString("PostgreSQL")));
    }

    @Test
    void aTokenHasToBeOursAndInTime() {
        Instant soon = Instant.now().plusSeconds(300);
        String good = Tokens.reader();
        String tampered = good.substring(0, good.length() - 8) + "AAAAAAAA";
        String expired = Tokens.sign(
                "reader",
                List.of(),
                Tokens.ISSUER,
                "partnerships-service",
                Instant.now().minusSeconds(60));
        String otherRealm =
                Tokens.sign("reader", List.of(), "http://localhost/realms/other", "partnerships-service", soon);
        String otherAudience = Tokens.sign("reader", List.of(), Tokens.ISSUER, "statistics-service", soon);

        assertThat(status(good)).isEqualTo(404);
        assertThat(List.of(tampered, expired, otherRealm, otherAudience, "nonsense"))
                .allSatisfy(token -> assertThat(status(token)).isEqualTo(401));
    }

    @Test
    void measuresAreShownAtTheOtherPortAlone() {
        Management.given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
        for (String path : new String[] {"/q/metrics", "/q/health", "/q/health/ready"}) {
            given().auth().oauth2(Tokens.auditor()).get(path).then().statusCode(404);
            given().get(path).then().statusCode(401);
        }
        for (String path : new String[] {"/", "/ledger", "/q/openapi"}) {
            Management.given().get(path).then().statusCode(404);
        }
    }

    @Test
    void whatTheFrameworkAddsIsForOperators() {
        for (String path : new String[] {"/q/metrics", "//q/metrics", "/q/%6detrics", "/q/health/../metrics"}) {
            assertThat(given().urlEncodingEnabled(false)
                            .auth()
                            .oauth2(Tokens.reader())
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isIn(403, 404);
        }
        given().auth().oauth2(Tokens.chief()).get("/q/metrics").then().statusCode(403);
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/nothing").statusCode();
    }
}
