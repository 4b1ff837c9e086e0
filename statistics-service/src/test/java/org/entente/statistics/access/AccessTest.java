package org.entente.statistics.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.entente.statistics.testing.Management;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class AccessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/series",
                "/areas",
                "/indicators",
                "/publishers",
                "/routes",
                "/statuses",
                "/releases",
                "/figures?series=x",
                "/ledger",
                "/ledger/verification",
                "/intakes/x",
                "/q/openapi",
                "/q/metrics",
                "/q/swagger-ui",
                "/nothing",
                "/",
                "/series%3Bx",
                "/%2e/series",
                "//series",
                "/series/",
                "/q/health/../../series",
                "/q/health/%2e%2e/%2e%2e/series",
                "/q/health%2f..%2f..%2fseries",
                "/series;/q/health"
            })
    void withoutATokenThereIsNothing(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void healthIsToldAtTheOtherPort() {
        Management.given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        Management.given().get("/q/health/ready").then().statusCode(200);
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
                "statistics-service",
                Instant.now().minusSeconds(60));
        String otherRealm =
                Tokens.sign("reader", List.of(), "http://localhost/realms/other", "statistics-service", soon);
        String otherAudience = Tokens.sign("reader", List.of(), Tokens.ISSUER, "another-service", soon);

        assertThat(status(good)).isEqualTo(200);
        assertThat(List.of(tampered, expired, otherRealm, otherAudience, "nonsense", "a.b.c"))
                .allSatisfy(token -> assertThat(status(token)).isEqualTo(401));
    }

    @Test
    void unsignedTokensAreNotTaken() {
        String[] parts = Tokens.reader().split("\\.", -1);
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));

        assertThat(status(none + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void withATokenEncodedPathsLeadNowhereElse() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.reader())
                .get("/series%3Bx")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.reader())
                .get("/%2e/ledger")
                .then()
                .statusCode(403);
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.reader())
                .get("/ledger%2fverification")
                .then()
                .statusCode(404);
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
        return given().auth().oauth2(token).get("/series").statusCode();
    }
}
